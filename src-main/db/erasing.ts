import { sql } from 'kysely'
import type { Core } from '../core'
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

/**
 * Rewrites the search, the data file and its log (`rewriteTask`), in a worker, while whatever wants to write waits
 * its turn. Answers whether nothing is left in either of what was deleted before; where it failed, the log says why.
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
