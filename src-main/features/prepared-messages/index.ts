import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import type { SettingsService } from '../settings'
import { createPreparedMessages } from './service'

/** Binds prepared messages to the contract. */
export function bindPreparedMessages(core: Core, settings: SettingsService) {
  const { next, markSent } = createPreparedMessages(core, settings)
  const router = os.preparedMessages.router({
    next: os.preparedMessages.next.handler(({ input }) => next(input)),
    markSent: os.preparedMessages.markSent.handler(({ input, context }) => markSent(input, context.actor)),
  })
  return { router }
}
