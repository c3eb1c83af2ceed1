import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { createAgainService } from './again-service'
import { printRecord } from './record'
import { createRaffleService } from './service'

export { personalData } from './personal-data'
export { winnerWords } from './row-words'

/** Binds raffles to the contract. */
export function bindRaffles(core: Core, settings: SettingsService) {
  const service = createRaffleService(core)
  const again = createAgainService(core)
  const { raffles } = os
  const router = raffles.router({
    list: raffles.list.handler(({ input }) => service.list(input.campaignId)),
    count: raffles.count.handler(({ input, signal }) =>
      asEvents(signal, (_report, cancel) => service.count(input, cancel)),
    ),
    draw: raffles.draw.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => service.draw(input, context.actor, report, cancel)),
    ),
    redraw: raffles.redraw.handler(({ input, context, signal }) =>
      asEvents(signal, (_report, cancel) => again.redraw(input, context.actor, cancel)),
    ),
    repeat: raffles.repeat.handler(({ input, signal }) =>
      asEvents(signal, (_report, cancel) => again.repeat(input.id, cancel)),
    ),
    record: raffles.record.handler(({ input, context }) =>
      printRecord(core, settings, input.id, context.visit),
    ),
  })
  return { router }
}
