import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { createAddService } from './add-service'
import { createPhotoService } from './photo'
import { createDocumentService } from './service'

export { type BroughtFile, placeFile, wantsFile } from './brought-files'
export { abandonContent, dropNeedless, writeContent } from './bytes'
export { documentSection } from './card-section'
export { contentPieces, keepContents } from './content-store'
export { personalData } from './personal-data'
export { keepDocumentsClean } from './purge'
export { documentWords } from './row-words'
export { insertDocument, readDocument } from './store'

/** Binds the documents to the contract. */
export function bindDocuments(core: Core, settings: SettingsService) {
  const service = createDocumentService(core)
  const add = createAddService(core, settings)
  const setPhoto = createPhotoService(core)
  const router = os.documents.router({
    add: os.documents.add.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => add(input, context, report, cancel)),
    ),
    setPhoto: os.documents.setPhoto.handler(({ input, context }) => setPhoto(input, context)),
    update: os.documents.update.handler(({ input, context }) =>
      service.update(input.id, input, context.actor),
    ),
    delete: os.documents.delete.handler(({ input, context }) => service.remove(input.ids, context.actor)),
    ofCard: os.documents.ofCard.handler(({ input }) => service.ofCard(input)),
    content: os.documents.content.handler(({ input, context }) => service.content(input.id, context.visit)),
    open: os.documents.open.handler(({ input, context }) => service.openCopy(input.id, context.visit)),
    overdue: os.documents.overdue.handler(({ input }) => service.overdue(input)),
  })
  return { router, service }
}
