import type { LeafOf } from '@shared/features/selections/leaves'
import { sql } from 'kysely'
import { holdsOn } from '../../db/address-on'
import { among, type LeafKind } from '../../db/leaf'
import { postcodesNear } from './near'

/** Conditions on where somebody lives. */
export const postcodeLeafKinds: { near: LeafKind<LeafOf<'near'>> } = {
  near: {
    pace: 'index',
    where: ({ place, km }, { today, home = '' }) =>
      among(sql`select address.customer_id
        from json_each(${JSON.stringify(postcodesNear(place || home, km))}) as near
        cross join address on address.postcode = near.value
        where address.country = 'DE' and ${holdsOn(today)}`),
  },
}
