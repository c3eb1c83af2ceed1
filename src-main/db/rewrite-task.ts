import { statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { task } from '../jobs/task'

/** So long, in milliseconds, the emptying of the log waits for those who read from it. */
const patience = 2000
/** The new file stands once in the system's temporary folder and once in the log. */
const copies = 2

/** `noRoom`: nothing was rewritten. `beingRead`: the log could not be emptied, as somebody reads from it. */
export type Rewritten = 'rewritten' | 'noRoom' | 'beingRead'

/**
 * Writes the full-text index and then the data file anew with nothing but what stands in them
 * (https://sqlite.org/lang_vacuum.html), and empties the write-ahead log. `secure_delete` overwrites what is deleted,
 * but not what SQLite leaves in the gap of a page when it moves rows between pages; and the full-text index notes
 * words that were taken out of it before, a note that merging drops only where there are several segments
 * (https://sqlite.org/fts5.html#the_rebuild_command). Readers go on meanwhile; whoever asks keeps writers away. Words that the
 * search knows and no card carries any more go with it. Row numbers stay: every table has an INTEGER PRIMARY KEY or none (schema.test.ts).
 */
export const rewriteTask = task('db.rewrite', async ({ file }: { file: string }): Promise<Rewritten> => {
  const db = new Database(file, { timeout: patience, fileMustExist: true })
  try {
    db.exec("INSERT INTO customer_search (customer_search) VALUES ('rebuild')")
    db.exec("CREATE VIRTUAL TABLE temp.carried USING fts5vocab ('main', 'customer_search', 'row')")
    db.exec('DELETE FROM search_word WHERE word NOT IN (SELECT term FROM temp.carried)')
    const room = hasRoom(file)
    if (room) db.exec('VACUUM')
    const [{ busy } = { busy: 1 }] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    if (!room) return 'noRoom'
    return busy === 0 ? 'rewritten' : 'beingRead'
  } finally {
    db.close()
  }
})

function hasRoom(file: string): boolean {
  const { bavail, bsize } = statfsSync(dirname(file))
  return bavail * bsize > copies * statSync(file).size
}
