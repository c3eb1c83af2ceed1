import type { WriteDatabase } from './open'
import type { Undo } from './undo'

/**
 * What a crash left half done: operations that were begun and never finished are taken back, undos that were
 * interrupted are finished. Newest first: what a later one did to the cards of an earlier one goes before them.
 * Answers how many there were.
 */
export async function undoUnfinished(db: WriteDatabase, undo: Undo): Promise<number> {
  const rows = await db
    .selectFrom('operation')
    .select(['id', 'undoes', 'actor', 'state'])
    .where('state', 'in', ['running', 'undoing'])
    .orderBy('id', 'desc')
    .execute()
  // An interrupted undo is among what its original asks for: it goes on where it stood.
  const unfinished = rows.filter((row) => row.undoes === null)
  for (const row of unfinished) await undo.undo(Number(row.id), row.actor)
  return unfinished.length
}
