import { lastId } from '../../db/last-id'
import type { ReadDatabase } from '../../db/open'

/** The id from which on new cards are numbered. */
export async function firstFreeId(db: ReadDatabase): Promise<number> {
  return (await lastId(db, 'customer')) + 1
}
