import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { selectionContextOf } from '../settings'
import { townsMeantBy } from './near'
import { townsOf } from './towns'

/** Binds the postcodes to the contract. */
export function bindPostcodes(core: Core) {
  const { postcodes } = os
  const router = postcodes.router({
    towns: postcodes.towns.handler(({ input }) => ({ towns: townsOf(input.postcode, input.country) })),
    place: postcodes.place.handler(async ({ input }) => {
      const { home = '' } = await selectionContextOf(core.read(), core.clock.today())
      return { towns: townsMeantBy(input.place || home) }
    }),
  })
  return { router }
}
