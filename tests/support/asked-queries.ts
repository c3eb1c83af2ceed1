import { openDataFile, type ReadDatabase } from '@main/db/open'
import type { Schema } from '@main/db/schema'
import { type CompiledQuery, Kysely, SqliteDialect } from 'kysely'

/** Runs `work` on a reading connection of its own and answers every query that it asked. */
export async function askedQueries(
  file: string,
  work: (db: ReadDatabase) => Promise<unknown>,
): Promise<CompiledQuery[]> {
  const asked: CompiledQuery[] = []
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: openDataFile(file, 'read').raw }),
    log(event) {
      asked.push(event.query)
    },
  })
  try {
    await work(db)
  } finally {
    await db.destroy()
  }
  return asked
}
