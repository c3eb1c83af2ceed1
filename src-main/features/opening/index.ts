import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { balancesOf } from './store'

export { personalData } from './personal-data'
export { openingWords } from './row-words'
export { type OpeningSums, takeOpenings } from './take'

/** Binds what stands on cards from the time before to the contract. */
export function bindOpening(core: Core) {
  const router = os.opening.router({
    ofCard: os.opening.ofCard.handler(({ input }) => balancesOf(core.read(), input.customerId)),
  })
  return { router }
}
