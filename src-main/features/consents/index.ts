import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import type { SettingsService } from '../settings'
import { createFormService } from './form-service'
import { createNewsletterService } from './newsletter-service'
import { countedNewsletters } from './newsletter-store'
import { createConsentReader } from './read-service'
import { reword } from './reword'
import { createConsentService } from './service'
import { countedWordings } from './wording-store'

export { consentSection } from './card-section'
export { insertNewsletter, listNewsletters, newsletterNamed } from './newsletter-store'
export { type Consenting, consentingPeople } from './people'
export { personalData } from './personal-data'
export type { ConsentReader } from './read-service'
export type { ConsentService } from './service'
export { consentsOf, insertConsent, joinEvidence, objectionDays } from './store'
export { listWordings } from './wording-store'

/** Binds the consents to the contract. */
export function bindConsents(core: Core, settings: SettingsService) {
  const reader = createConsentReader(core)
  const service = createConsentService(core, reader)
  const newsletters = createNewsletterService(core)
  const form = createFormService(core, settings, reader)
  const { consents } = os
  const router = consents.router({
    ofCard: consents.ofCard.handler(({ input }) => reader.ofCard(input.customerId)),
    history: consents.history.handler(({ input: { customerId, personId, newsletterId = null, ...cell } }) =>
      reader.history(customerId, personId, { ...cell, newsletterId }),
    ),
    record: consents.record.handler(({ input: { newsletterId = null, ...said }, context }) =>
      service.record({ ...said, newsletterId }, context.actor),
    ),
    object: consents.object.handler(({ input, context }) => service.object(input, context.actor)),
    newsletters: consents.newsletters.handler(() => countedNewsletters(core.read())),
    addNewsletter: consents.addNewsletter.handler(({ input, context }) =>
      newsletters.add(input, context.actor),
    ),
    renameNewsletter: consents.renameNewsletter.handler(({ input, context }) =>
      newsletters.rename(input.id, input.name, context.actor),
    ),
    endNewsletter: consents.endNewsletter.handler(({ input, context }) =>
      newsletters.end(input.id, input.ended, context.actor),
    ),
    wordings: consents.wordings.handler(() => countedWordings(core.read())),
    reword: consents.reword.handler(({ input, context }) =>
      reword(core, input.purpose, input.text, context.actor),
    ),
    form: consents.form.handler(({ input, context, signal }) => form(input, context.visit, signal)),
  })
  return { router, reader, service }
}
