import { sql } from 'kysely'
import type { WriteDatabase } from './open'
import type { Tx } from './operate'

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

/** How often the log is asked for, 50 ms apart, while others still read from it. */
const patience = 100

/**
 * Moves the write-ahead log into the file and empties it, so that nothing of what was overwritten stays there.
 * Throws where others read from the log all the while.
 */
export async function emptyLog(db: WriteDatabase): Promise<void> {
  for (let tries = 0; tries < patience; tries++) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
    if (rows[0]?.busy === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the write-ahead log is being read all the time')
}
