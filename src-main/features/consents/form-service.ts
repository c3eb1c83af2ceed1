import { consentForm as texts } from '@shared/texts/de/consent-form'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { fail } from '../../rpc/fail'
import type { SettingsService } from '../settings'
import { formContent, sheetSections } from './form-content'
import { formTask } from './form-task'
import { listNewsletters } from './newsletter-store'
import { consentingPeople, meant } from './people'
import type { ConsentReader } from './read-service'
import { listWordings } from './wording-store'

/** Prints the sign-up form: blank, or for somebody of a card. */
export function createFormService(core: Core, settings: SettingsService, reader: ConsentReader) {
  /** Whom it is for: of a household the first member where nobody is named; NOT_FOUND for a stranger. */
  async function filledFor(customerId: number | undefined, personId: number | undefined) {
    if (customerId === undefined) return null
    const card = await reader.card(customerId)
    const who = personId === undefined ? consentingPeople(card)[0] : meant(card, personId)
    return who ? { card, who } : fail('NOT_FOUND', { what: 'customer' })
  }

  return async function form(
    { customerId, personId }: { customerId?: number | undefined; personId?: number | undefined },
    visit: string,
    signal?: AbortSignal,
  ) {
    const filled = await filledFor(customerId, personId)
    const today = core.clock.today()
    const { shop, consents } = await settings.current()
    const asked = {
      settings: { shop, consents },
      wordings: await listWordings(core.read()),
      newsletters: await listNewsletters(core.read()),
    }
    const name = texts.fileName(filled?.who.name ?? '', today)
    return produced(core.files, { visit, name: `${name}.pdf`, mediaType: 'application/pdf' }, (target) =>
      core.pool.run(
        formTask,
        { target, form: formContent(asked, filled, today), sheet: sheetSections(asked.settings, today) },
        { signal },
      ),
    )
  }
}
