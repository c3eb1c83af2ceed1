import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { createWordService } from './service'

/** Binds letters with a template of Word to the contract. */
export function bindWordLetters(core: Core, settings: SettingsService) {
  const service = createWordService(core, settings)
  const router = os.wordLetters.router({
    office: os.wordLetters.office.handler(() => service.office()),
    recipients: os.wordLetters.recipients.handler(({ input, signal }) =>
      service.recipients(input.purpose, input.selection, signal),
    ),
    check: os.wordLetters.check.handler(({ input, context, signal }) =>
      service.check(input.file, context.visit, signal),
    ),
    produce: os.wordLetters.produce.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => service.produce(input, context.visit, report, cancel)),
    ),
  })
  return { router }
}
