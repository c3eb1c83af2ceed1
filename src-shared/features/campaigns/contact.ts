import type { Consent } from '@shared/features/consents/consent'
import { mayReach, reachablePerson } from '@shared/features/consents/reach'
import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { isChild } from '@shared/features/customers/people'
import { personName } from '@shared/features/customers/rules'
import { barOfPerson } from '@shared/features/selections/exclusion'
import type { ExclusionReason } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { normalisePhone } from '@shared/kernel/phone'
import { type BlockedKeys, blockedKey } from './blocked-key'
import type { CampaignChannel, CampaignPurpose } from './campaign'

/** At which address or number somebody is reached, and who that is. */
export type Contact = {
  /** The person of the card; null where it is the card itself (a household's or company's own). */
  personId: number | null
  /** Empty where it is the card itself. */
  name: string
  /** The e-mail address or the number, as it stands on the card. */
  value: string
}

/** What is known besides the card. */
export type ContactFacts = {
  channel: Exclude<CampaignChannel, 'letter'>
  purpose: CampaignPurpose
  today: CivilDate
  /** All that these people ever said, by their ids; of a company as such by that of its card. */
  consents: ReadonlyMap<number, readonly Consent[]>
  blocked: BlockedKeys
}

const consentChannels = { email: 'email', phone: 'phone', message: 'messenger' } as const
const missing = { email: 'noEmail', phone: 'noPhone', message: 'noMobile' } as const
/** Mobile numbers of Germany, Austria and Switzerland (numbering plans of BNetzA, RTR and BAKOM). */
const mobileNumber = /^\+(?:491[5-7]|436[5-9]|417[4-9])/

type Who = { id: number; person: PersonOnCard | null; lines: readonly string[] }

/**
 * Where a card is reached on a way other than the letter, or why it is not: the first line of the first person who may
 * be reached. Advertising goes only to who agreed to that way (§ 7 UWG); what a contract or the law asks for, to
 * everybody whom nothing bars. Who has a card of their own is reached by that.
 */
export function contactOf(card: CustomerCard, facts: ContactFacts): Contact | ExclusionReason {
  const all = whoOf(card, facts)
  const present = all.filter(({ lines }) => lines.length > 0)
  if (present.length === 0) return missing[facts.channel]
  const allowed = present.filter((who) => allows(card, who, facts))
  if (allowed.length === 0) return 'noConsent'
  for (const { id, person, lines } of allowed) {
    const value = lines.find(
      (line) => !facts.blocked.has(blockedKey(kindOf(facts), line)) && !domainBlocked(line, facts),
    )
    if (value !== undefined)
      return { personId: person === null ? null : id, name: person ? personName(person) : '', value }
  }
  return 'blocked'
}

/** Whoever of a card has lines of this way: a person, the grown-up members, a company before its contacts. */
function whoOf(card: CustomerCard, facts: ContactFacts): Who[] {
  const itself = card.kind === 'company' || card.kind === 'club'
  const people = card.people.filter((person) => {
    const single = card.kind === 'person'
    return (
      (single || (!person.ownCard && !isChild(person, facts.today))) &&
      !barOfPerson(person, facts.purpose, facts.today)
    )
  })
  const own = linesOf(card, facts.channel)
  const members = people.map((person) => ({
    id: person.id ?? 0,
    person,
    // What a household has as such is everybody's who lives there.
    lines: [...linesOf(person, facts.channel), ...(itself ? [] : own)],
  }))
  return itself ? [{ id: card.id, person: null, lines: own }, ...members] : members
}

function linesOf(
  { phones, emails }: Pick<CustomerCard, 'phones' | 'emails'>,
  channel: ContactFacts['channel'],
): string[] {
  if (channel === 'email')
    return emails.map(({ address }) => address).filter((address) => address.includes('@'))
  const numbers = phones.filter(({ label, number }) => label !== 'fax' && number !== '')
  const reached = channel === 'phone' ? numbers : numbers.filter(isMobile)
  return reached.map(({ number }) => number)
}

function isMobile({ label, number }: CustomerCard['phones'][number]): boolean {
  return label === 'mobile' || mobileNumber.test(normalisePhone(number).e164 ?? '')
}

function allows(
  card: CustomerCard,
  { id, person }: Who,
  { channel, purpose, today, consents }: ContactFacts,
): boolean {
  if (purpose !== 'advertising') return true
  const reachable = reachablePerson(card, person, consents.get(id) ?? [], today)
  return mayReach(reachable, consentChannels[channel], 'advertising', today).allowed
}

const kindOf = ({ channel }: ContactFacts) => (channel === 'email' ? 'email' : 'phone')

function domainBlocked(line: string, { channel, blocked }: ContactFacts): boolean {
  return channel === 'email' && blocked.has(blockedKey('domain', line))
}
