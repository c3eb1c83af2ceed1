import type { Core } from '../../core'
import { abandonContent, type BroughtFile, placeFile, wantsFile, writeContent } from '../documents'
import type { PlacedRow } from './import-batch'
import { noteFile } from './note-file'
import type { BatchFile } from './tasks'

type FilesContext = { operationId: number; actor: string; replacePhoto: boolean; signal: AbortSignal }

/**
 * Puts the photos and files of a batch on its cards: first the bytes, where nobody sees them, then the documents under
 * the operation of the import. Answers how many of each were taken, and on which cards.
 */
export async function placeFiles(
  core: Core,
  placed: readonly PlacedRow[],
  files: readonly BatchFile[],
  { operationId, actor, replacePhoto, signal }: FilesContext,
) {
  const taken = { photos: 0, documents: 0, touched: new Set<number>() }
  for (const { row, customerId, wholeNote } of placed) {
    const own = (row.beside?.files ?? []).flatMap((at) => files[at] ?? [])
    for (const one of wholeNote === null ? own : [...own, noteFile(wholeNote)]) {
      const { bytes, ...facts } = one
      const file: BroughtFile = { ...facts, bytes: bytes.length }
      if (!(await wantsFile(core.read(), customerId, file, bytes, replacePhoto))) continue
      const contentId = await writeContent(core, customerId, bytes, { signal })
      try {
        await core.operations.step(operationId, (tx) =>
          placeFile(tx, { customerId, contentId, file, at: core.clock.now().toISOString(), actor }),
        )
      } catch (error) {
        await abandonContent(core, contentId)
        throw error
      }
      taken[file.role === 'photo' ? 'photos' : 'documents'] += 1
      taken.touched.add(customerId)
    }
  }
  return taken
}
