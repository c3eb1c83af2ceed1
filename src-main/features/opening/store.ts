import type { OpeningBalance } from '@shared/features/opening/contract'
import type { Insertable } from 'kysely'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { valueList } from '../../db/value-list'

/** What stands on a card from before, vouchers last. */
export async function balancesOf(db: ReadDatabase | Tx, customerId: number): Promise<OpeningBalance[]> {
  return db
    .selectFrom('opening_balance')
    .select(['id', 'kind', 'cents', 'stamps', 'code', 'on_date as on', 'source'])
    .where('customer_id', '=', customerId)
    .orderBy('kind')
    .orderBy('id')
    .execute()
}

/** What these cards have from before already: `customerId kind code`. */
export async function knownBalances(tx: Tx, customerIds: readonly number[]): Promise<Set<string>> {
  if (customerIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('opening_balance')
    .select(['customer_id', 'kind', 'code'])
    .where('customer_id', 'in', valueList(customerIds))
    .execute()
  return new Set(rows.map(({ customer_id, kind, code }) => `${customer_id} ${kind} ${code}`))
}

/** Those of these cards on which purchases were booked. */
export async function cardsWithPurchases(tx: Tx, customerIds: readonly number[]): Promise<Set<number>> {
  if (customerIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('customer_stats')
    .select('customer_id')
    .where('customer_id', 'in', valueList(customerIds))
    .where('purchases', '>', 0)
    .execute()
  return new Set(rows.map((row) => Number(row.customer_id)))
}

export async function insertBalances(tx: Tx, rows: Insertable<Schema['opening_balance']>[]): Promise<void> {
  await bulkInsert(tx, 'opening_balance', rows)
}
