import { pictureSize } from '@shared/features/documents/picture-size'
import { maximumPhotoBytes, photoSide } from '@shared/features/documents/rules'
import type { FileHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { abandonContent, writeContent } from './bytes'
import { keepContents } from './content-store'
import { insertDocument, markDeleted, photoOf, readDocument } from './store'
import { factsOf, readStart, refuse } from './taken-file'

const photoTypes = ['image/jpeg', 'image/png', 'image/webp']

/** The photo of a card: small, one at a time. */
export function createPhotoService(core: Core) {
  return async function setPhoto(
    { customerId, file: handle }: { customerId: number; file: FileHandle },
    { actor, visit }: { actor: string; visit: string },
  ) {
    const file = core.files.look(visit, handle) ?? fail('NOT_FOUND', { what: 'file' })
    const { name, bytes, mediaType } = await factsOf(file)
    if (bytes === 0) refuse(name, 'empty')
    if (!photoTypes.includes(mediaType)) refuse(name, 'notAPhoto')
    if (bytes > maximumPhotoBytes) refuse(name, 'photoTooLarge')
    const size = pictureSize(await readStart(file.path, bytes), mediaType)
    if (!size) refuse(name, 'notAPhoto')
    if (Math.max(size.width, size.height) > photoSide) refuse(name, 'photoPixels')

    const card = await bookedCard(core.read(), customerId)
    if (!card?.living) fail('NOT_FOUND', { what: 'customer' })
    const contentId = await writeContent(core, card.id, file.path)
    const meta = { kind: 'documents.setPhoto', label: card.listName, actor }
    const write = async (tx: Tx) => {
      const now = await bookedCard(tx, customerId)
      if (now?.id !== card.id || !now.living) fail('NOT_FOUND', { what: 'customer' })
      const at = core.clock.now().toISOString()
      const before = await photoOf(tx, card.id)
      if (before !== undefined) await markDeleted(tx, [before], at)
      await keepContents(tx, [contentId])
      const id = await insertDocument(tx, {
        ...{ customer_id: card.id, content_id: contentId, entry_id: null, thing_id: null, contact_id: null },
        ...{
          role: 'photo',
          name,
          media_type: mediaType,
          bytes,
          keep_until: null,
          at,
          actor,
          deleted_at: null,
        },
      })
      return (await readDocument(tx, id)) ?? fail('NOT_FOUND', { what: 'document' })
    }
    try {
      const { operationId, result } = await core.operations.run(meta, write)
      return { operationId, document: result }
    } catch (error) {
      await abandonContent(core, contentId)
      throw error
    }
  }
}
