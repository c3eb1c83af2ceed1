import type { LeafOf } from '@shared/features/selections/leaves'
import { sql } from 'kysely'
import { among, type LeafKind } from '../../db/leaf'
import { partCondition } from './recipient-store'

/** Conditions on campaigns. */
export const campaignLeafKinds: { campaign: LeafKind<LeafOf<'campaign'>> } = {
  campaign: {
    pace: 'worker',
    where: ({ id, part }) =>
      among(
        sql`select customer_id from campaign_recipient where campaign_id = ${id} and ${partCondition(part)}`,
      ),
  },
}
