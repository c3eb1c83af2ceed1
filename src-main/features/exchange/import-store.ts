import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'

/** The id from which on new cards are numbered. */
export async function firstFreeId(db: ReadDatabase): Promise<number> {
  const row = await db
    .selectFrom('customer')
    .select(sql<number>`ifnull(max(id), 0) + 1`.as('id'))
    .executeTakeFirstOrThrow()
  return row.id
}
