import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createWishService } from './service'

export { personalData } from './personal-data'

/** Binds the wishes to the contract. */
export function bindWishes(core: Core) {
  const service = createWishService(core)
  const router = os.wishes.router({
    add: os.wishes.add.handler(({ input, context }) => service.add(input, context.actor)),
    update: os.wishes.update.handler(({ input, context }) => service.update(input.id, input, context.actor)),
    fulfil: os.wishes.fulfil.handler(({ input, context }) => service.fulfil(input.ids, context.actor)),
    delete: os.wishes.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
    ofCard: os.wishes.ofCard.handler(({ input }) => service.ofCard(input.customerId)),
    waiting: os.wishes.waiting.handler(({ input }) => service.waiting(input.category, input)),
    categories: os.wishes.categories.handler(() => service.categories()),
  })
  return { router, service }
}
