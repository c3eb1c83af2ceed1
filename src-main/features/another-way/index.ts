import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { createProposals } from './proposals'
import { createAnotherWay } from './service'
import { createWorth } from './worth'

/** Binds the change to another way (Kanalwechsel) to the contract. */
export function bindAnotherWay(core: Core, settings: SettingsService) {
  const found = createProposals(core, settings)
  const service = createAnotherWay(core, found)
  const worth = createWorth(core, settings)
  const { anotherWay } = os
  const router = anotherWay.router({
    proposals: anotherWay.proposals.handler(({ input, signal }) => found.proposals(input, signal)),
    people: anotherWay.people.handler(({ input, signal }) => found.people(input, signal)),
    begin: anotherWay.begin.handler(({ input, context }) => service.begin(input, context.actor)),
    remind: anotherWay.remind.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => service.remind(input, context.actor, report, cancel)),
    ),
    worth: anotherWay.worth.handler(({ input }) => worth(input.customerId)),
  })
  return { router }
}
