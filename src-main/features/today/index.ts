import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import type { SettingsService } from '../settings'
import { createTodayService } from './service'

/** Binds „Heute“ to the contract. */
export function bindToday(core: Core, settings: SettingsService) {
  const service = createTodayService(core, settings)
  const router = os.today.router({ overview: os.today.overview.handler(() => service.overview()) })
  return { router, service }
}
