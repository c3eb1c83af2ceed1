import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import type { SettingsService } from '../settings'
import { createNext } from './next'
import { createOutcome } from './outcome'
import { readScript, saveScript } from './script-store'
import { listTries } from './store'

export { behind, firstReached, reachNow } from './next'
export { personalData } from './personal-data'
export { callWords } from './row-words'
export { readScript } from './script-store'
export { isChosen } from './store'

/** Binds the telephone list to the contract. */
export function bindCalls(core: Core, settings: SettingsService) {
  const next = createNext(core, settings)
  const enter = createOutcome(core)
  const { calls } = os
  const router = calls.router({
    script: calls.script.handler(({ input }) => readScript(core.read(), input.campaignId)),
    saveScript: calls.saveScript.handler(async ({ input }) => {
      const savedAt = core.clock.now().toISOString()
      await saveScript(core.write(), { ...input, savedAt })
      return { savedAt }
    }),
    next: calls.next.handler(({ input }) => next(input)),
    tried: calls.tried.handler(({ input: { campaignId, ...page } }) =>
      listTries(core.read(), campaignId, page),
    ),
    enter: calls.enter.handler(({ input, context }) => enter(input, context.actor)),
  })
  return { router }
}
