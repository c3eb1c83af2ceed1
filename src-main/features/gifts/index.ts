import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createGiftService } from './service'

export { giftSection } from './card-section'
export { personalData } from './personal-data'
export { giftWords } from './row-words'

/** Binds the gifts of companies to the contract. */
export function bindGifts(core: Core) {
  const service = createGiftService(core)
  const router = os.gifts.router({
    ofYear: os.gifts.ofYear.handler(({ input }) => service.ofYear(input)),
    add: os.gifts.add.handler(({ input, context }) => service.add(input, context.actor)),
    update: os.gifts.update.handler(({ input, context }) => service.update(input.id, input, context.actor)),
    remove: os.gifts.remove.handler(({ input, context }) => service.remove(input.id, context.actor)),
    copyYear: os.gifts.copyYear.handler(({ input, context }) => service.copyYear(input, context.actor)),
    printYear: os.gifts.printYear.handler(({ input, context }) => service.printYear(input, context.visit)),
    exportYear: os.gifts.exportYear.handler(({ input, context }) => service.exportYear(input, context.visit)),
  })
  return { router, service }
}
