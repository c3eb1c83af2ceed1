import { formatNumber } from '@shared/kernel/customer-number'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** The next free number by the shop's pattern; the counter moves on. */
export async function takeNextNumber(tx: Tx, pattern: string, today: string): Promise<string> {
  const [number] = await takeNumbers(tx, pattern, today, 1)
  if (number === undefined) throw new Error('no number was taken')
  return number
}

/**
 * The next free numbers by the shop's pattern, in order; the counter moves on past them. `promised` are numbers
 * that cards get which are not written yet.
 */
export async function takeNumbers(
  tx: Tx,
  pattern: string,
  today: string,
  count: number,
  promised: readonly string[] = [],
): Promise<string[]> {
  if (count === 0) return []
  const { next } = await tx.selectFrom('customer_number').select('next').executeTakeFirstOrThrow()
  const free: string[] = []
  let n = next
  while (free.length < count) {
    const candidates = Array.from({ length: count - free.length }, (_, i) =>
      formatNumber(pattern, n + i, today),
    )
    const taken = await tx.selectFrom('customer').select('number').where('number', 'in', candidates).execute()
    const known = new Set([...promised, ...taken.map((row) => row.number)])
    free.push(...candidates.filter((number) => !known.has(number)))
    n += candidates.length
  }
  await tx.updateTable('customer_number').set({ next: n }).execute()
  return free
}

/** The card that carries a number, living or in the trash. */
export async function holderOf(db: ReadDatabase | Tx, number: string): Promise<number | undefined> {
  const row = await db.selectFrom('customer').select('id').where('number', '=', number).executeTakeFirst()
  return row && Number(row.id)
}
