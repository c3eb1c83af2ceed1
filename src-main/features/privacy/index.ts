import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { os } from '../../rpc/implement'
import { readCard } from '../customers'
import { erasePerson } from './person'

export { claims } from './claims'
export { endErasures, erasePerson, exportPerson } from './person'

/** Binds the rights of those whose data the shop keeps to the contract. */
export function bindPrivacy(core: Core) {
  const router = os.privacy.router({
    erase: os.privacy.erase.handler(async ({ input, context }) => {
      const card = await readCard(core.read(), input.customerId)
      if (!card) return fail('NOT_FOUND', { what: 'customer' })
      const { rows, traces } = await erasePerson(core, input.customerId, context.actor)
      return { rows, traces }
    }),
  })
  return { router }
}
