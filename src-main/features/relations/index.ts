import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createKindService } from './kind-service'
import { createRelationService } from './service'

export { relationSection } from './card-section'
export { personalData } from './personal-data'
export { relationWords } from './row-words'

/** Binds the relations and their kinds to the contract. */
export function bindRelations(core: Core) {
  const service = createRelationService(core)
  const kinds = createKindService(core)
  const router = os.relations.router({
    ofCard: os.relations.ofCard.handler(({ input }) => service.ofCard(input.customerId)),
    add: os.relations.add.handler(({ input, context }) => service.add(input, context.actor)),
    delete: os.relations.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
    referrers: os.relations.referrers.handler(({ input }) => service.referrers(input)),
    kinds: os.relations.kinds.handler(() => kinds.list()),
    addKind: os.relations.addKind.handler(({ input, context }) => kinds.add(input, context.actor)),
    renameKind: os.relations.renameKind.handler(({ input, context }) => kinds.rename(input, context.actor)),
    deleteKind: os.relations.deleteKind.handler(({ input, context }) =>
      kinds.remove(input.id, context.actor),
    ),
  })
  return { router, service }
}
