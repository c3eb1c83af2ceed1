import { formatNumber } from '@shared/kernel/customer-number'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** The next free number by the shop's pattern; the counter moves on. */
export async function takeNextNumber(tx: Tx, pattern: string, today: string): Promise<string> {
  const { next } = await tx.selectFrom('customer_number').select('next').executeTakeFirstOrThrow()
  for (let n = next; ; n += 1) {
    const number = formatNumber(pattern, n, today)
    if (await holderOf(tx, number)) continue
    await tx
      .updateTable('customer_number')
      .set({ next: n + 1 })
      .execute()
    return number
  }
}

/** The card that carries a number, living or in the trash. */
export async function holderOf(db: ReadDatabase | Tx, number: string): Promise<number | undefined> {
  const row = await db.selectFrom('customer').select('id').where('number', '=', number).executeTakeFirst()
  return row && Number(row.id)
}
