import { os } from '../../rpc/implement'
import { townsOf } from './towns'

/** Binds the postcodes to the contract. */
export function bindPostcodes() {
  const router = os.postcodes.router({
    towns: os.postcodes.towns.handler(async ({ input }) => ({
      towns: await townsOf(input.postcode, input.country),
    })),
  })
  return { router }
}
