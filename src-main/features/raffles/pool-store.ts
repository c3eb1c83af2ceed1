import type { AnswerKind } from '@shared/features/campaigns/campaign'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'

const coming: readonly AnswerKind[] = ['code', 'visit']

/** Who answered a campaign; with `came` those who were in the shop: with their code, with a purchase or without. */
export async function answeredIds(db: ReadDatabase, campaignId: number, came: boolean): Promise<number[]> {
  const rows = await db
    .selectFrom('campaign_answer')
    .select('customer_id')
    .where('campaign_id', '=', campaignId)
    .$if(came, (some) =>
      some.where((eb) => eb.or([eb('kind', 'in', valueList(coming)), eb('purchase_id', 'is not', null)])),
    )
    .groupBy('customer_id')
    .orderBy('customer_id')
    .execute()
  return rows.map((row) => row.customer_id)
}

/** The household of each of these cards: the one that it is, or belongs to now; those without are left out. */
export async function householdsOf(db: ReadDatabase, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('customer as household', 'household.id', 'membership.group_id')
    .select(['membership.person_id as id', sql<number>`min(membership.group_id)`.as('household')])
    .where('membership.person_id', 'in', valueList(ids))
    .where('membership.to_date', 'is', null)
    .where('household.kind', '=', 'household')
    .where('household.deleted_at', 'is', null)
    .groupBy('membership.person_id')
    .execute()
  return new Map(rows.map(({ id, household }) => [id, household]))
}

/** The tickets of a raffle, as they were. */
export async function ticketsOf(db: ReadDatabase, raffleId: number) {
  return db
    .selectFrom('raffle_entry')
    .select(['ticket', 'household'])
    .where('raffle_id', '=', raffleId)
    .orderBy('id')
    .execute()
}
