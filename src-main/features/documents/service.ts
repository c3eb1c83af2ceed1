import { chmod } from 'node:fs/promises'
import { isProgramName, openedAs, servedAs } from '@shared/features/documents/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ProducedFile } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { safeFileName } from '../../files/file-name'
import { fail } from '../../rpc/fail'
import { contentToFile } from './bytes'
import {
  contentOf,
  countOverdue,
  documentsAt,
  markDeleted,
  overdueDocuments,
  readDocument,
  updateDocument,
} from './store'
import { refuse } from './taken-file'

/** What is done with documents that are there. */
export function createDocumentService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readDocument(db, id)) ?? fail('NOT_FOUND', { what: 'document' })
  }

  const about = (verb: string, id: number, actor: string) => async (tx: Tx) => {
    const { name, customerId } = await existing(tx, id)
    const card = await bookedCard(tx, customerId)
    return { kind: `documents.${verb}`, label: [name, card?.listName].filter(Boolean).join(', '), actor }
  }

  async function update(id: number, fields: { name: string; keepUntil: CivilDate | null }, actor: string) {
    const name = safeFileName(fields.name)
    if (isProgramName(name)) refuse(name, 'program')
    const { operationId, result } = await core.operations.run(about('update', id, actor), async (tx) => {
      await updateDocument(tx, id, { name, keep_until: fields.keepUntil })
      return existing(tx, id)
    })
    return { operationId, document: result }
  }

  /** Takes documents out of sight as one step; NOT_FOUND where none of them is there. */
  async function remove(ids: number[], actor: string) {
    const found: number[] = []
    for (const id of ids) if (await readDocument(core.read(), id)) found.push(id)
    const [first = 0] = found
    const meta =
      found.length === 1
        ? about('delete', first, actor)
        : async (tx: Tx) => {
            await existing(tx, first)
            return { kind: 'documents.delete', label: '', actor }
          }
    const { operationId, result } = await core.operations.run(meta, (tx) =>
      markDeleted(tx, found, core.clock.now().toISOString()),
    )
    return { operationId, deleted: result }
  }

  /** A member's id leads to its group's card. */
  async function ofCard(place: { customerId: number; entryId: number | null; thingId: number | null }) {
    const card = await bookedCard(core.read(), place.customerId)
    if (!card) fail('NOT_FOUND', { what: 'customer' })
    return documentsAt(core.read(), { ...place, customerId: card.id }).execute()
  }

  /** The file under a handle of this visit, put together piece by piece. */
  async function content(id: number, visit: string): Promise<ProducedFile> {
    const document = await existing(core.read(), id)
    const file = core.files.produce(visit, document.name, servedAs(document.mediaType))
    try {
      await putTogether(document, file.path)
      return await file.finish()
    } catch (error) {
      await file.drop()
      throw error
    }
  }

  async function putTogether({ id, bytes }: { id: number; bytes: number }, path: string): Promise<void> {
    const contentId = (await contentOf(core.read(), id)) ?? fail('NOT_FOUND', { what: 'document' })
    const written = await contentToFile(core, contentId, path)
    if (written === bytes) return
    // It went away while it was read; everything else would be a damaged file.
    await existing(core.read(), id)
    throw new Error(`document ${id} has ${written} of ${bytes} bytes`)
  }

  /**
   * Opens a copy that nobody can write to, under an ending of our own by its content: the system goes by the ending.
   * It goes when the program ends.
   */
  async function openCopy(id: number, visit: string): Promise<{ opened: boolean }> {
    const document = await existing(core.read(), id)
    const ending = openedAs(document.mediaType)
    if (ending === null) fail('NOT_OPENED', { name: document.name })
    const { openPath } = core.ports
    if (!openPath) return { opened: false }
    const file = core.files.produce(visit, `Dokument${ending}`, servedAs(document.mediaType))
    try {
      await putTogether(document, file.path)
      await file.finish()
      await chmod(file.path, 0o400)
      return { opened: await openPath(file.path) }
    } catch (error) {
      await file.drop()
      throw error
    }
  }

  async function overdue(page: { offset: number; limit: number }) {
    const today = core.clock.today()
    return {
      documents: await overdueDocuments(core.read(), today, page).execute(),
      total: await countOverdue(core.read(), today),
    }
  }

  return { update, remove, ofCard, content, openCopy, overdue }
}
