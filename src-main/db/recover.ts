import type { WriteDatabase } from './open'
import type { Operations } from './operate'
import type { Undo } from './undo'

/**
 * What a crash left half done: operations that were begun and never finished are taken back, undos that were
 * interrupted are finished. Answers how many there were.
 */
export async function undoUnfinished(db: WriteDatabase, undo: Undo, operations: Operations): Promise<number> {
  const rows = await db
    .selectFrom('operation')
    .select(['id', 'undoes', 'actor', 'state'])
    .where('state', 'in', ['running', 'undoing'])
    .orderBy('id')
    .execute()
  const interruptedUndos = rows.filter((row) => row.undoes !== null)
  const unfinished = rows.filter((row) => row.undoes === null)
  for (const row of unfinished) await undo.undo(Number(row.id), row.actor)
  // An undo whose original was marked already only lacks its own end.
  for (const row of interruptedUndos) {
    const { state } = await db
      .selectFrom('operation')
      .select('state')
      .where('id', '=', Number(row.id))
      .executeTakeFirstOrThrow()
    if (state === 'running') await operations.finish(Number(row.id))
  }
  return unfinished.length
}
