import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { exportSheets, printSheets } from './files'
import { createSurveyService } from './service'

export { personalData } from './personal-data'

/** Binds surveys to the contract. */
export function bindSurveys(core: Core, settings: SettingsService) {
  const service = createSurveyService(core)
  const { surveys } = os
  const router = surveys.router({
    get: surveys.get.handler(({ input }) => service.get(input.campaignId)),
    save: surveys.save.handler(({ input, context }) =>
      service.save(input.campaignId, input.fields, context.actor),
    ),
    print: surveys.print.handler(({ input, context: { visit }, signal: stop }) =>
      asEvents(stop, async (report, signal) => {
        const survey = await service.existing(core.read(), input.campaignId)
        const shop = (await settings.current()).shop.name
        return printSheets(core, { survey, shop, anonymous: input.anonymous }, { visit, report, signal })
      }),
    ),
    whose: surveys.whose.handler(({ input }) => service.whose(input.campaignId, input.code)),
    enter: surveys.enter.handler(({ input, context }) => service.enter(input, context.actor)),
    results: surveys.results.handler(({ input }) => service.results(input.campaignId)),
    export: surveys.export.handler(async ({ input, context }) =>
      exportSheets(core, await service.existing(core.read(), input.campaignId), context.visit),
    ),
  })
  return { router }
}
