import { events as texts } from '@shared/texts/de/events'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { fail } from '../../rpc/fail'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { readCampaign } from '../campaigns'
import type { CustomerService } from '../customers'
import { createDoor } from './door'
import { guestIds, listGuests, readSums } from './guest-list-store'
import { guestListTask } from './guest-list-task'
import { createEventService } from './service'
import { readEvent } from './store'

export { personalData } from './personal-data'

/** Binds events to the contract. */
export function bindEvents(core: Core, customers: CustomerService) {
  const service = createEventService(core)
  const door = createDoor(core, service, customers)
  const { events } = os
  const router = events.router({
    get: events.get.handler(async ({ input: { campaignId } }) => ({
      event: (await readEvent(core.read(), campaignId)) ?? null,
      sums: await readSums(core.read(), campaignId),
    })),
    save: events.save.handler(({ input, context }) =>
      service.save(input.campaignId, input.fields, context.actor),
    ),
    remove: events.remove.handler(({ input, context }) => service.remove(input.campaignId, context.actor)),
    guests: events.guests.handler(({ input }) => listGuests(core.read(), input)),
    guestIds: events.guestIds.handler(async ({ input }) => ({
      ids: await guestIds(core.read(), input.campaignId, input.part),
    })),
    find: events.find.handler(({ input }) => door.find(input.campaignId, input.text)),
    byCode: events.byCode.handler(({ input }) => door.byCode(input.campaignId, input.code)),
    reply: events.reply.handler(({ input, context }) => service.reply(input, context.actor)),
    arrive: events.arrive.handler(({ input, context }) => door.arrive(input, context.actor)),
    setCame: events.setCame.handler(({ input, context }) => door.setCame(input, context.actor)),
    walkIn: events.walkIn.handler(({ input, context }) => door.walkIn(input, context.actor)),
    guestList: events.guestList.handler(({ input: { campaignId }, context: { visit }, signal }) =>
      asEvents(signal, async (report, cancel) => {
        const campaign = await readCampaign(core.read(), campaignId)
        if (!campaign) return fail('NOT_FOUND', { what: 'campaign' })
        const today = core.clock.today()
        const name = `${texts.guestList.title(campaign.name)}.pdf`
        return produced(core.files, { visit, name, mediaType: 'application/pdf' }, (target) =>
          core.pool.run(
            guestListTask,
            { campaignId, name: campaign.name, today, dataFile: core.dataFile(), target },
            { signal: cancel, onMessage: ({ done }) => report('lists.printing', done, null) },
          ),
        )
      }),
    ),
  })
  return { router }
}
