import type { DocumentRole } from '@shared/features/documents/contract'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { keepContents } from './content-store'
import { insertDocument, markDeleted, photoOf, sameDocument } from './store'

/** A file that comes with a card from elsewhere; its bytes are written already where there is a `contentId`. */
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
  db: ReadDatabase | Tx,
  customerId: number,
  file: BroughtFile,
  replacePhoto: boolean,
): Promise<boolean> {
  if (await sameDocument(db, customerId, file)) return false
  return file.role !== 'photo' || replacePhoto || (await photoOf(db, customerId)) === undefined
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
