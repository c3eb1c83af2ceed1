import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { createSamples } from './samples/run'
import { createSetupService } from './service'

/** Binds the first start to the contract. */
export function bindSetup(core: Core, settings: SettingsService) {
  const service = createSetupService(core, settings)
  const addSamples = createSamples(core, settings)
  const router = os.setup.router({
    state: os.setup.state.handler(() => service.state()),
    complete: os.setup.complete.handler(({ input, context }) => service.complete(input, context.actor)),
    addSamples: os.setup.addSamples.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancelled) => addSamples(input.count, context.actor, report, cancelled)),
    ),
  })
  return { router }
}
