import type { Core } from '../../core'
import { createTurns } from '../../jobs/turns'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { listBlocked } from './blocked-store'
import { createCheck } from './check'
import { listPeople, settledCounts } from './recipient-store'
import { createCampaignService } from './service'
import { createSettle } from './settle'

export { letterCampaigns } from './letter-campaign'
export { personalData } from './personal-data'
export { createReach } from './reach'
export { markSentTo, peopleIds } from './recipient-store'
export { answerWords } from './row-words'
export { insertCampaign, listCampaigns, readCampaign } from './store'

/** Binds campaigns to the contract. */
export function bindCampaigns(core: Core, settings: SettingsService) {
  const inTurn = createTurns<number>()
  const service = createCampaignService(core, inTurn)
  const check = createCheck(core, settings)
  const settle = createSettle(core, check, inTurn)
  const { campaigns } = os
  const router = campaigns.router({
    list: campaigns.list.handler(() => service.list()),
    get: campaigns.get.handler(({ input }) => service.get(input.id)),
    add: campaigns.add.handler(({ input, context }) => service.add(input, context.actor)),
    update: campaigns.update.handler(({ input, context }) =>
      service.update(input.id, input.fields, context.actor),
    ),
    delete: campaigns.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
    close: campaigns.close.handler(({ input, context }) =>
      service.close(input.id, input.closed, context.actor),
    ),
    check: campaigns.check.handler(({ input, signal }) => check.check(input, signal)),
    leftOut: campaigns.leftOut.handler(({ input, signal }) => check.leftOut(input, signal)),
    settle: campaigns.settle.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => settle(input.id, context.actor, report, cancel)),
    ),
    settled: campaigns.settled.handler(({ input }) => settledCounts(core.read(), input.id)),
    people: campaigns.people.handler(({ input: { offset, limit, ...asked } }) =>
      listPeople(core.read(), asked, { offset, limit }),
    ),
    blocked: campaigns.blocked.handler(() => listBlocked(core.read())),
    block: campaigns.block.handler(({ input, context }) => service.block(input, context.actor)),
    unblock: campaigns.unblock.handler(({ input, context }) => service.unblock(input.id, context.actor)),
  })
  return { router }
}
