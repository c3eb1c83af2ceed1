import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** Begins a content that nothing points to yet; answers its id. */
export async function insertContent(db: WriteDatabase, customerId: number): Promise<number> {
  const row = await db
    .insertInto('document_content')
    .values({ customer_id: customerId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(row.id)
}

/** Writes pieces that follow each other, the first one at `position`, in one transaction. */
export async function insertChunks(
  db: WriteDatabase,
  contentId: number,
  position: number,
  chunks: readonly Uint8Array[],
): Promise<void> {
  await db
    .insertInto('document_chunk')
    .values(chunks.map((bytes, index) => ({ content_id: contentId, position: position + index, bytes })))
    .execute()
}

/** Marks contents as belonging to documents, in the transaction that writes these. */
export async function keepContents(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.updateTable('document_content').set({ state: 'kept' }).where('id', 'in', ids).execute()
}

/** One piece of a content; undefined behind the last. */
export async function readChunk(
  db: ReadDatabase,
  contentId: number,
  position: number,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('document_chunk')
    .select('bytes')
    .where('content_id', '=', contentId)
    .where('position', '=', position)
    .executeTakeFirst()
  return row?.bytes
}

/** All pieces of a content in their order. */
export async function* contentPieces(db: ReadDatabase, contentId: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const piece = await readChunk(db, contentId, position)
    if (!piece) return
    yield piece
  }
}

/** The newest content that there is, 0 where there is none. */
export async function newestContent(db: ReadDatabase): Promise<number> {
  const { newest } = await db
    .selectFrom('document_content')
    .select((eb) => eb.fn.max('id').as('newest'))
    .executeTakeFirstOrThrow()
  return Number(newest ?? 0)
}

/** A content that nobody needs: its document is gone, or a crash left it behind up to `leftUpTo`. */
export async function needlessContent(db: ReadDatabase, leftUpTo: number): Promise<number | undefined> {
  const query = db.selectFrom('document_content').select('id').limit(1)
  const row =
    (await query.where('state', '=', 'gone').executeTakeFirst()) ??
    (await query.where('state', '=', 'incoming').where('id', '<=', leftUpTo).executeTakeFirst())
  return row && Number(row.id)
}

/** Overwrites up to `limit` pieces of a content, the last ones first; answers how many there were. */
export async function deleteChunks(db: WriteDatabase, contentId: number, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('document_chunk')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('document_chunk')
        .select('id')
        .where('content_id', '=', contentId)
        .orderBy('position', 'desc')
        .limit(limit),
    )
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Removes a content without pieces. */
export async function deleteContent(db: WriteDatabase, contentId: number): Promise<void> {
  await db.deleteFrom('document_content').where('id', '=', contentId).execute()
}
