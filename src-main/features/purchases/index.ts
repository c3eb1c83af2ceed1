import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import type { SettingsService } from '../settings'
import { createPurchaseService } from './service'

export { personalData } from './personal-data'
export { purchaseWords } from './row-words'
export { undoPurchase } from './undo'

/** Binds the till to the contract. */
export function bindPurchases(core: Core, settings: SettingsService) {
  const service = createPurchaseService(core, settings)
  const router = os.purchases.router({
    book: os.purchases.book.handler(({ input, context }) => service.book(input, context.actor)),
    cancel: os.purchases.cancel.handler(({ input, context }) => service.cancel(input.id, context.actor)),
  })
  return { router, service }
}
