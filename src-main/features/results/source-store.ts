import type { SourceCost } from '@shared/features/results/source'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'
import { valueList } from '../../db/value-list'

/** Every card, with where it came from and since when there is one. */
export async function cardsBySource(db: ReadDatabase) {
  return db
    .selectFrom('customer')
    .innerJoin('customer_index', 'customer_index.customer_id', 'customer.id')
    .select(['customer.id', 'customer.source', 'customer.customer_since as since', 'customer.created_at'])
    .where('customer.standalone', '=', 1)
    .where('customer_index.living', '=', 1)
    .execute()
}

type Bought = { customerId: number; cents: number; first: CivilDate; second: CivilDate | null }

/** What these cards bought until today, and the first two days on which they did; who bought nothing is left out. */
export async function boughtBy(db: ReadDatabase, ids: readonly number[]): Promise<Bought[]> {
  const booked = sql`
    select customer_id as holder, on_date, cents from purchase
      where cancelled_at is null and customer_id in ${valueList(ids)}
    union all
    select household_id, on_date, cents from purchase
      where cancelled_at is null and household_id in ${valueList(ids)}`
  const days = sql<{ holder: number; on_date: CivilDate; cents: number; n: number }>`(
    select holder, on_date, sum(cents) as cents, row_number() over (partition by holder order by on_date) as n
    from (${booked}) group by holder, on_date)`
  const rows = await db
    .selectFrom(days.as('day'))
    .select((eb) => [
      'holder as customerId',
      eb.fn.sum<number>('cents').as('cents'),
      sql<CivilDate>`min(on_date)`.as('first'),
      sql<CivilDate | null>`min(iif(n = 2, on_date, null))`.as('second'),
    ])
    .groupBy('holder')
    .execute()
  return rows
}

/** What sources cost, the latest first. */
export async function listCosts(db: ReadDatabase): Promise<SourceCost[]> {
  const rows = await db
    .selectFrom('source_cost')
    .select(['id', 'source', 'from_on as from', 'to_on as to', 'cents', 'text', 'at', 'actor'])
    .orderBy('from_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Writes what a source cost; answers the row's id. */
export async function insertCost(tx: Tx, row: NewRow<'source_cost'>): Promise<number> {
  const { id } = await tx.insertInto('source_cost').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

/** Deletes what a source cost; answers the source. */
export async function deleteCost(tx: Tx, id: number): Promise<string | undefined> {
  const row = await tx.deleteFrom('source_cost').where('id', '=', id).returning('source').executeTakeFirst()
  return row?.source
}
