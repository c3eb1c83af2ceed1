import type { Tx } from '../../db/operate'
import { type EntryStamp, insertEntries, nextEntryId, openAccount } from './store'

/** Opens a lot with the points of a purchase on the account of `holderId`. */
export async function earnPoints(
  tx: Tx,
  holderId: number,
  earned: { points: number; purchaseId: number },
  stamp: EntryStamp,
): Promise<void> {
  const id = await nextEntryId(tx)
  const lot = {
    id,
    lot_id: id,
    account_id: await openAccount(tx, holderId),
    kind: 'earn' as const,
    points: earned.points,
    purchase_id: earned.purchaseId,
  }
  await insertEntries(tx, [lot], stamp)
}
