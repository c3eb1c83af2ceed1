import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createSettingsService } from './service'

export { personalData } from './personal-data'
export {
  homeCountryOf,
  numberPatternOf,
  selectionContext,
  selectionContextOf,
  stageRulesOf,
} from './read-rules'
export type { SettingsService } from './service'
export { storedPreferences, storePreference } from './store'

/** Binds the settings to the contract. */
export function bindSettings(core: Core) {
  const service = createSettingsService(core)
  const router = os.settings.router({
    get: os.settings.get.handler(() => service.current()),
    update: os.settings.update.handler(({ input, context }) => service.update(input, context.actor)),
    preferences: os.settings.preferences.handler(() => service.preferences()),
    setPreference: os.settings.setPreference.handler(async ({ input }) => {
      await service.setPreference(input.key, input.value)
      return { key: input.key }
    }),
  })
  return { router, service }
}
