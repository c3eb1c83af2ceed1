import type { Photo } from '@shared/features/exchange/own-vcard'
import type { ReadDatabase } from '../../db/open'
import { contentPieces } from '../documents'

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
