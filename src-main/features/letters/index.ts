import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { createAssetService } from './asset-service'
import { createImageService } from './images-service'
import { createSentService, type LetterCampaigns } from './sent-service'
import { createLetterService } from './service'
import { deleteDraft, listDrafts, saveDraft } from './store'
import { createTemplateService } from './templates-service'

export { correspondentOf, letterExclusion } from './correspondent'
export { personalData } from './personal-data'
export { createRecipientsCache } from './recipients-cache'
export { letterWords } from './row-words'
export { listDrafts } from './store'

/** Binds letters to the contract. */
export function bindLetters(core: Core, settings: SettingsService, campaigns: LetterCampaigns) {
  const service = createLetterService(core, settings)
  const assets = createAssetService(core, settings)
  const markSent = createSentService(core, campaigns)
  const templates = createTemplateService(core)
  const images = createImageService(core)
  const router = os.letters.router({
    check: os.letters.check.handler(({ input, signal }) =>
      service.check(input.purpose, input.selection, signal),
    ),
    previewOne: os.letters.previewOne.handler(({ input, context, signal }) =>
      service.previewOne(input, context.visit, signal),
    ),
    export: os.letters.export.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => service.exportLetters(input, context.visit, report, cancel)),
    ),
    markSent: os.letters.markSent.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => markSent(input, context.actor, report, cancel)),
    ),
    drafts: os.letters.drafts.handler(() => listDrafts(core.read())),
    saveDraft: os.letters.saveDraft.handler(async ({ input }) => {
      const draft = { ...input, savedAt: core.clock.now().toISOString() }
      const id = (await saveDraft(core.write(), draft)) ?? fail('NOT_FOUND', { what: 'draft' })
      return { ...draft, id }
    }),
    addAsset: os.letters.addAsset.handler(({ input, context, signal }) =>
      assets.add(input, context.visit, signal),
    ),
    asset: os.letters.asset.handler(({ input, context }) => assets.show(input.key, context.visit)),
    deleteDraft: os.letters.deleteDraft.handler(async ({ input }) => {
      await deleteDraft(core.write(), input.id)
      await images.sweep()
      return input
    }),
    templates: os.letters.templates.handler(() => templates.templates()),
    saveTemplate: os.letters.saveTemplate.handler(({ input, context }) =>
      templates.saveTemplate(input, context.actor),
    ),
    deleteTemplate: os.letters.deleteTemplate.handler(({ input, context }) =>
      templates.removeTemplate(input.id, context.actor),
    ),
    textBlocks: os.letters.textBlocks.handler(() => templates.textBlocks()),
    saveTextBlock: os.letters.saveTextBlock.handler(({ input, context }) =>
      templates.saveTextBlock(input, context.actor),
    ),
    deleteTextBlock: os.letters.deleteTextBlock.handler(({ input, context }) =>
      templates.removeTextBlock(input.id, context.actor),
    ),
    addImage: os.letters.addImage.handler(({ input, context }) => images.add(input.file, context.visit)),
    image: os.letters.image.handler(({ input, context }) => images.copyOf(input.image, context.visit)),
  })
  return { router }
}
