import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createPresetService } from './service'

export { switchOnSet } from './service'
export { ownParts } from './store'

/** Binds the ready sets of the branches to the contract. */
export function bindPresets(core: Core) {
  const service = createPresetService(core)
  const router = os.presets.router({
    list: os.presets.list.handler(() => service.list()),
    switchOn: os.presets.switchOn.handler(({ input, context }) =>
      service.switchOn(input.branch, context.actor),
    ),
  })
  return { router }
}
