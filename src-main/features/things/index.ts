import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createFieldedKindService } from '../fields'
import * as kindStore from './kind-store'
import { createThingService } from './service'

export { thingSection } from './card-section'
export { insertKind as addThingKind } from './kind-store'
export { personalData } from './personal-data'
export { thingWords } from './row-words'
export { undoFieldValue, undoOwned } from './undo'

/** Binds the things of customers and their kinds to the contract. */
export function bindThings(core: Core) {
  const service = createThingService(core)
  const kinds = createFieldedKindService(core, 'thing', kindStore)
  const router = os.things.router({
    add: os.things.add.handler(({ input, context }) => service.add(input, context.actor)),
    update: os.things.update.handler(({ input, context }) => service.update(input.id, input, context.actor)),
    delete: os.things.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
    ofCard: os.things.ofCard.handler(({ input }) => service.ofCard(input.customerId)),
    kinds: os.things.kinds.handler(() => kinds.list()),
    addKind: os.things.addKind.handler(({ input, context }) => kinds.add(input, context.actor)),
    updateKind: os.things.updateKind.handler(({ input, context }) =>
      kinds.update(input.id, input, context.actor),
    ),
    archiveKind: os.things.archiveKind.handler(({ input, context }) =>
      kinds.archive(input.id, input.archived, context.actor),
    ),
    orderKinds: os.things.orderKinds.handler(({ input, context }) => kinds.order(input.ids, context.actor)),
  })
  return { router, service }
}
