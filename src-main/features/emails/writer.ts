import { randomUUID } from 'node:crypto'
import type { Campaign } from '@shared/features/campaigns/campaign'
import type { Contact } from '@shared/features/campaigns/contact'
import type { CustomerCard } from '@shared/features/customers/card'
import { type Composed, composeEmail } from '@shared/features/emails/compose'
import type { EmailText } from '@shared/features/emails/email'
import { unfitFor } from '@shared/features/emails/unfit'
import { unknownInLetter } from '@shared/features/letters/unknown-fields'
import { excludedBy } from '@shared/features/selections/exclusion'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { createReach } from '../campaigns'
import { correspondentOf } from '../letters'
import type { SettingsService } from '../settings'
import type { readAttachments } from './content-store'
import { mimeOf } from './mime'

/** Refuses a text that cannot go out: UNKNOWN_FIELDS, EMAIL_UNFIT. */
export function refuseUnfit(text: EmailText): void {
  const fields = unknownInLetter(text)
  if (fields.length > 0) fail('UNKNOWN_FIELDS', { fields })
  const problem = unfitFor(text)
  if (problem) fail('EMAIL_UNFIT', { problem })
}

/** Asks cards whether and where an e-mail of the campaign reaches them now, and writes it to them. */
export async function createWriter(
  core: Core,
  settings: SettingsService,
  { purpose }: Pick<Campaign, 'purpose'>,
) {
  const stored = await settings.current()
  const today = core.clock.today()
  const senderCountry = stored.shop.country
  const way = { channel: 'email' as const, purpose, today, senderCountry }
  const advertising = purpose === 'advertising'

  /** Where each of these cards is reached, or why it is not. */
  async function reachOf(cards: readonly CustomerCard[]) {
    const reach = await createReach(core.read(), way)
    await reach.learn(cards)
    return cards.map((card) => {
      const reason = excludedBy(card, purpose, today) ?? reach.exclusion(card)
      const contact = reason === null ? reach.contact(card) : null
      return { card, contact, reason }
    })
  }

  const compose = (text: EmailText, card: CustomerCard, contact: Contact): Composed =>
    composeEmail(correspondentOf(addressed(card, contact), purpose, today), text, {
      ...{ today, advertising, settings: stored },
    })

  /** The whole mail, ready to go out. */
  function mime(
    composed: Composed,
    to: { name: string; address: string },
    attachments: Awaited<ReturnType<typeof readAttachments>>,
    draft = false,
  ): Promise<Buffer> {
    const { email, shop } = stored
    const account = { ...email, name: email.name || shop.name }
    const domain = email.address.split('@')[1] || 'localhost'
    return mimeOf(composed, to, {
      ...{ account, advertising, attachments, draft },
      at: core.clock.now(),
      messageId: `<${randomUUID()}@${domain}>`,
    })
  }

  return { reachOf, compose, mime, account: stored.email }
}

/** Of a household or company the person at whose address it arrives is spoken to, and nobody else. */
function addressed(card: CustomerCard, { personId }: Contact): CustomerCard {
  if (personId === null || card.kind === 'person') return card
  return { ...card, people: card.people.filter(({ id }) => id === personId) }
}
