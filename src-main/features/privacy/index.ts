import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { readCard } from '../customers'
import { erasePerson } from './person'
import { rewriteWhereDue, tracesLeft } from './rewrite'

export { claims } from './claims'
export { endErasures, erasePerson, exportPerson } from './person'
export { keepRewritten } from './rewrite'

/** Binds the rights of those whose data the shop keeps to the contract. */
export function bindPrivacy(core: Core) {
  const router = os.privacy.router({
    erase: os.privacy.erase.handler(async ({ input, context }) => {
      const card = await readCard(core.read(), input.customerId)
      if (!card) return fail('NOT_FOUND', { what: 'customer' })
      // The id of a card that was merged means the card that it was merged into.
      const ofCard = card.people.some(({ id }) => id === input.customerId)
      const subject = ofCard ? input.customerId : card.id
      const { rows, traces, emptied } = await erasePerson(core, subject, context.actor, input)
      return { rows, traces, emptied }
    }),
    traces: os.privacy.traces.handler(async () => ({ traces: await tracesLeft(core) })),
    rewrite: os.privacy.rewrite.handler(({ signal }) =>
      asEvents(signal, async (report) => {
        report('privacy.rewriting', 0, null)
        return { traces: await rewriteWhereDue(core) }
      }),
    ),
  })
  return { router }
}
