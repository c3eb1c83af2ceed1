import type { Photo } from '@shared/features/exchange/own-vcard'
import type { ReadDatabase } from '../../db/open'

/** The photo of a card, or null. */
export async function readPhoto(db: ReadDatabase, customerId: number): Promise<Photo | null> {
  const row = await db
    .selectFrom('document')
    .select(['content_id', 'media_type'])
    .where('customer_id', '=', customerId)
    .where('role', '=', 'photo')
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const pieces: Uint8Array[] = []
  for await (const piece of contentPieces(db, row.content_id)) pieces.push(piece)
  return { mediaType: row.media_type, base64: Buffer.concat(pieces).toString('base64') }
}

/** The bytes of a document, piece by piece. */
export async function* contentPieces(db: ReadDatabase, contentId: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const row = await db
      .selectFrom('document_chunk')
      .select('bytes')
      .where('content_id', '=', contentId)
      .where('position', '=', position)
      .executeTakeFirst()
    if (!row) return
    yield row.bytes
  }
}
