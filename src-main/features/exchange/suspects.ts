import type { Tx } from '../../db/operate'

/** A new card and one that was there before: perhaps the same customer. */
export type SuspectPair = readonly [newId: number, existingId: number]

/**
 * Where doubtful pairs leave the import, within its operation. The list of suspected duplicates takes them from here;
 * until then they are counted and named in the result.
 */
export async function handOverSuspects(_tx: Tx, pairs: readonly SuspectPair[]): Promise<number> {
  return new Set(pairs.map(([newId]) => newId)).size
}
