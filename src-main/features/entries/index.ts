import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createFieldedKindService } from '../fields'
import * as kindStore from './kind-store'
import { createEntryService } from './service'

export { entrySection, entryWords, warningSection } from './card-sections'
export { insertKind as addEntryKind } from './kind-store'
export { saveKindValues } from './kind-values'
export { personalData } from './personal-data'
export { entryRowWords } from './row-words'
export { readEntries } from './store'

/** Binds the entries and their kinds to the contract. */
export function bindEntries(core: Core) {
  const service = createEntryService(core)
  const kinds = createFieldedKindService(core, 'entry', kindStore)
  const router = os.entries.router({
    add: os.entries.add.handler(({ input, context }) => service.add(input, context.actor)),
    repeat: os.entries.repeat.handler(({ input, context }) => service.repeat(input.id, context.actor)),
    update: os.entries.update.handler(({ input, context }) => service.update(input.id, input, context.actor)),
    end: os.entries.end.handler(({ input, context }) => service.end(input.id, input.on, context.actor)),
    delete: os.entries.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
    onCard: os.entries.onCard.handler(({ input }) => service.onCard(input.customerId)),
    ofThing: os.entries.ofThing.handler(({ input }) => service.ofThing(input.thingId, input.limit)),
    kinds: os.entries.kinds.handler(() => kinds.list()),
    addKind: os.entries.addKind.handler(({ input, context }) => kinds.add(input, context.actor)),
    updateKind: os.entries.updateKind.handler(({ input, context }) =>
      kinds.update(input.id, input, context.actor),
    ),
    archiveKind: os.entries.archiveKind.handler(({ input, context }) =>
      kinds.archive(input.id, input.archived, context.actor),
    ),
    orderKinds: os.entries.orderKinds.handler(({ input, context }) => kinds.order(input.ids, context.actor)),
  })
  return { router, service }
}
