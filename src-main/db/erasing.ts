import { sql } from 'kysely'
import type { Core } from '../core'
import type { WriteDatabase } from './open'
import type { Tx } from './operate'
import { rewriteTask } from './rewrite-task'

/**
 * Runs `work` with everything open that is closed to every other write: the points book may be changed and
 * deleted, references are checked at the commit, and the full-text index overwrites what is taken out of it
 * (`secure-delete`, https://sqlite.org/fts5.html#the_secure_delete_configuration_option).
 */
export async function whileErasing(tx: Tx, work: () => Promise<void>): Promise<void> {
  await sql`pragma defer_foreign_keys = on`.execute(tx)
  await setErasing(tx, 1)
  await work()
  await setErasing(tx, 0)
}

// A number that is bound arrives as a floating-point one, which the full-text index refuses.
async function setErasing(tx: Tx, erasing: 0 | 1): Promise<void> {
  await sql`insert into customer_search (customer_search, rank) values ('secure-delete', ${sql.lit(erasing)})`.execute(
    tx,
  )
  await tx.updateTable('current_operation').set({ erasing }).execute()
}

/** Pages of the full-text index that one step rewrites: a few milliseconds. */
const pagesAtOnce = 64

/**
 * Rewrites the full-text index in small steps until nothing is left in it of words that were taken out without
 * `secure-delete` before (https://sqlite.org/fts5.html#the_merge_command).
 */
export async function mergeSearch(db: WriteDatabase): Promise<void> {
  for (let pages = -pagesAtOnce; ; pages = pagesAtOnce) {
    const before = await totalChanges(db)
    await sql`insert into customer_search (customer_search, rank) values ('merge', ${sql.lit(pages)})`.execute(
      db,
    )
    if ((await totalChanges(db)) - before < 2) return
  }
}

async function totalChanges(db: WriteDatabase): Promise<number> {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(db)
  return rows[0]?.n ?? 0
}

/**
 * Rewrites the data file and empties its log (`rewriteTask`), in a worker, while whatever wants to write waits its
 * turn. Answers whether nothing is left in either of what was deleted before; where it failed, the log says why.
 */
export async function leaveNoTrace(
  core: Pick<Core, 'write' | 'dataFile' | 'filePool' | 'log'>,
): Promise<boolean> {
  try {
    const rewritten = await core
      .write()
      .connection()
      .execute(() => core.filePool.run(rewriteTask, { file: core.dataFile() }))
    if (rewritten !== 'rewritten') core.log(`traces may remain: ${rewritten}`)
    return rewritten === 'rewritten'
  } catch (error) {
    core.log(`traces may remain: ${String(error)}`)
    return false
  }
}
