import { suspectFrom } from '@shared/features/duplicates/score'
import type { Tx } from '../../db/operate'
import { addSuspects } from '../duplicates'

/** A new card and one that was there before: perhaps the same customer. */
export type SuspectPair = readonly [newId: number, existingId: number]

/**
 * Gives doubtful pairs to the list of suspected duplicates, within the import's operation; answers how many new cards
 * there are in them.
 */
export async function handOverSuspects(tx: Tx, pairs: readonly SuspectPair[]): Promise<number> {
  const suspicions = pairs.map(([one, other]) => ({ one, other, points: suspectFrom, reasons: ['import'] }))
  await addSuspects(tx, suspicions)
  return new Set(pairs.map(([newId]) => newId)).size
}
