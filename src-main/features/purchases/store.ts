import type { Purchase } from '@shared/features/purchases/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { prepared } from '../../db/prepared'

/** A purchase with the points that it earned, cancelled or not. */
export async function readPurchase(db: ReadDatabase | Tx, id: number): Promise<Purchase | undefined> {
  return db
    .selectFrom('purchase')
    .leftJoin('points_entry', (join) =>
      join.onRef('points_entry.purchase_id', '=', 'purchase.id').on('points_entry.kind', '=', 'earn'),
    )
    .select((eb) => [
      'purchase.id',
      'purchase.customer_id as customerId',
      'purchase.cents',
      'purchase.on_date as on',
      'purchase.text',
      eb.fn.coalesce('points_entry.points', eb.lit(0)).as('points'),
      'purchase.cancelled_at as cancelledAt',
    ])
    .where('purchase.id', '=', id)
    .executeTakeFirst()
}

type NewPurchase = {
  customer_id: number
  cents: number
  on_date: CivilDate
  at: string
  text: string
  actor: string
  /** On whose account it counts, where that is not the card's own. */
  household_id: number | null
}

const insert = prepared(
  (tx: Tx, { customer_id, cents, on_date, at, text, actor, household_id }: NewPurchase) =>
    tx
      .insertInto('purchase')
      .values({ customer_id, cents, on_date, at, text, actor, household_id })
      .returning('id'),
)

/** Writes a purchase; answers its id. */
export async function insertPurchase(tx: Tx, row: NewPurchase): Promise<number> {
  const [made] = await insert(tx, row)
  if (!made) throw new Error('the purchase was not entered')
  return Number(made.id)
}

/** Marks a purchase as cancelled; answers false where it is already, or is not there. */
export async function markCancelled(tx: Tx, id: number, at: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('purchase')
    .set({ cancelled_at: at })
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
