import type { DocumentRole } from '@shared/features/documents/contract'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { contentPieces, keepContents } from './content-store'
import { insertDocument, likeContents, markDeleted, photoOf } from './store'

/** A file that comes with a card from elsewhere; `bytes` is how many it has. */
export type BroughtFile = {
  name: string
  role: Extract<DocumentRole, 'photo' | 'file'>
  mediaType: string
  bytes: number
}

/**
 * Whether a card shall have a file: a photo where it has none, or where it shall be replaced; any other one unless it
 * lies there already.
 */
export async function wantsFile(
  db: ReadDatabase,
  customerId: number,
  file: BroughtFile,
  content: Uint8Array,
  replacePhoto: boolean,
): Promise<boolean> {
  for (const contentId of await likeContents(db, customerId, file))
    if (await isContent(db, contentId, content)) return false
  return file.role !== 'photo' || replacePhoto || (await photoOf(db, customerId)) === undefined
}

async function isContent(db: ReadDatabase, contentId: number, bytes: Uint8Array): Promise<boolean> {
  let at = 0
  for await (const piece of contentPieces(db, contentId)) {
    if (!Buffer.from(piece).equals(bytes.subarray(at, at + piece.length))) return false
    at += piece.length
  }
  return at === bytes.length
}

/** Puts a file whose content is written on a card, within an operation; a photo takes the place of the one before. */
export async function placeFile(
  tx: Tx,
  {
    customerId,
    contentId,
    file,
    at,
    actor,
  }: { customerId: number; contentId: number; file: BroughtFile; at: string; actor: string },
): Promise<void> {
  const before = file.role === 'photo' ? await photoOf(tx, customerId) : undefined
  if (before !== undefined) await markDeleted(tx, [before], at)
  await keepContents(tx, [contentId])
  await insertDocument(tx, {
    ...{ customer_id: customerId, content_id: contentId, entry_id: null, thing_id: null, contact_id: null },
    ...{ role: file.role, name: file.name, media_type: file.mediaType, bytes: file.bytes, at, actor },
    ...{ keep_until: null, deleted_at: null },
  })
}
