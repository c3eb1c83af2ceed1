import type { Database, Statement } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** As many as the program has queries with a fixed text, with room for lists of varying length. */
const most = 300

/**
 * The connection as Kysely asks it, keeping prepared statements by their text: planning the Verlauf takes
 * longer than reading it. The least lately used one goes first; one that is still being read is left alone.
 */
export function keepStatements(db: Database): SqliteDatabase {
  const kept = new Map<string, Statement>()
  return {
    close: () => db.close(),
    prepare(sql) {
      const known = kept.get(sql)
      if (known?.busy) return db.prepare(sql)
      const statement = known ?? db.prepare(sql)
      kept.delete(sql)
      kept.set(sql, statement)
      if (kept.size > most) {
        const [oldest = ''] = kept.keys()
        kept.delete(oldest)
      }
      return statement
    },
  }
}
