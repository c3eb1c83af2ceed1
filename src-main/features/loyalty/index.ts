import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createLoyaltyService } from './service'

export { earnPoints } from './earn'
export { moveLots } from './move-lots'
export { movePoints } from './move-points'
export { openWithPoints } from './open-points'
export { personalData } from './personal-data'
export { reversePurchase } from './reversal-store'
export { pointsWords } from './row-words'
export { accountHolder, balanceFor, balanceOf } from './store'
export { undoAccount, undoLedgerEntry } from './undo'

/** Binds the points account to the contract. */
export function bindLoyalty(core: Core) {
  const service = createLoyaltyService(core)
  const router = os.loyalty.router({
    balance: os.loyalty.balance.handler(({ input }) => service.balance(input.customerId)),
    redeem: os.loyalty.redeem.handler(({ input, context }) => service.redeem(input, context.actor)),
    ledger: os.loyalty.ledger.handler(({ input }) => service.ledger(input.customerId, input)),
  })
  return { router, service }
}
