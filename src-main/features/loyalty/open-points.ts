import type { Tx } from '../../db/operate'
import { accountHolder, type EntryStamp, hasEntries, insertEntries, nextEntryId, openAccount } from './store'

/**
 * Opens a lot with the points that customers had before this program, each on the account that the card's points go
 * to. An account on which anything was booked stays as it is. Answers how many points were booked, and on which cards.
 */
export async function openWithPoints(
  tx: Tx,
  cards: readonly { cardId: number; points: number }[],
  text: string,
  stamp: EntryStamp,
): Promise<{ points: number; cards: number[] }> {
  const lots: Parameters<typeof insertEntries>[1] = []
  const taken = new Set<number>()
  const booked: number[] = []
  let next = await nextEntryId(tx)
  for (const { cardId, points } of cards) {
    if (points <= 0) continue
    const account = await openAccount(tx, await accountHolder(tx, cardId, stamp.on))
    if (taken.has(account) || (await hasEntries(tx, account))) continue
    taken.add(account)
    booked.push(cardId)
    lots.push({ id: next, lot_id: next, account_id: account, kind: 'opening', points, text })
    next += 1
  }
  if (lots.length > 0) await insertEntries(tx, lots, stamp)
  return { points: lots.reduce((sum, { points }) => sum + points, 0), cards: booked }
}
