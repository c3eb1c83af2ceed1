import type { CustomerCard, GroupObjection, PersonOnCard } from '@shared/features/customers/card'
import { currentPeople, householdOf, isChild, livingPeople } from '@shared/features/customers/people'
import { cardNames, personName } from '@shared/features/customers/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ExclusionReason, Purpose } from './selection'

/**
 * Why a card gets nothing of this purpose, whatever the channel; null when it may. Restricted (Art. 18 GDPR)
 * and deceased stop everything that leaves the shop. An objection (Art. 21) stops advertising alone, and so does
 * having said goodbye: whoever comes no more is not courted, but still told what a contract or the law asks for.
 * Children get no advertising of their own. Internal lists hold everyone and carry the objection as a column.
 */
export function excludedBy(card: CustomerCard, purpose: Purpose, today: CivilDate): ExclusionReason | null {
  const bar = barOfCard(card, purpose)
  if (purpose === 'internal' || bar !== null) return bar
  return namesPeople(card) ? nobodyLeft(card, purpose, today) : null
}

/** What a card as a whole says against something of this purpose, whoever stands on it. */
export function barOfCard(card: CustomerCard, purpose: Purpose) {
  if (purpose === 'internal') return null
  if (card.state === 'restricted' || card.state === 'deceased') return card.state
  if (purpose !== 'advertising') return null
  if (card.adObjection) return 'objection'
  const household = householdObjection(card)
  if (household && !household.agreedSince) return 'householdObjection'
  return card.state === 'lost' ? 'lost' : null
}

/**
 * The objection to advertising of the household that a customer with a card of their own belongs to. The household
 * speaks for the address at which its members live, so it binds them all; only who agreed themselves, on their own
 * card and on a later day, is reached again, on that way alone.
 */
export function householdObjection(card: Pick<CustomerCard, 'memberOf'>): GroupObjection | null {
  return householdOf(card)?.adObjection ?? null
}

/** Why something must not reach one of the people of a card. */
export type PersonBar = 'left' | 'deceased' | 'restricted' | 'moved' | 'lost' | 'objection' | 'child'

/**
 * Why something of this purpose must not reach one who stands on a card, for what is known of them; null when it may.
 * Addresses, lists, e-mails and the table of consents all ask this. Of one with a card of their own it is that card
 * which is `moved` or merged; a letter to the household does not find them there.
 */
export function barOfPerson(person: PersonOnCard, purpose: Purpose, today: CivilDate): PersonBar | null {
  if (purpose === 'internal') return null
  if (person.leftOn !== null) return 'left'
  const { state } = person
  if (state === 'deceased' || state === 'restricted') return state
  const againstAdvertising = state === 'lost' ? 'lost' : adBarOf(person, today)
  if (purpose === 'advertising' && againstAdvertising) return againstAdvertising
  return person.ownCard && (state === 'moved' || state === 'merged') ? 'moved' : null
}

/**
 * What stands against advertising to one human being of their own: they object, or are a child. The one place of
 * this rule, whatever the way; a letter to the household may still go there.
 */
function adBarOf(
  person: Pick<PersonOnCard, 'adObjection' | 'birthday' | 'child'>,
  today: CivilDate,
): 'objection' | 'child' | null {
  if (person.adObjection) return 'objection'
  return isChild(person, today) ? 'child' : null
}

/** The people of a card whom something of this purpose may reach; an internal list has all. */
export function addressees(card: CustomerCard, purpose: Purpose, today: CivilDate): PersonOnCard[] {
  if (purpose === 'internal') return card.people
  return card.people.filter((person) => barOfPerson(person, purpose, today) === null)
}

/**
 * Whom address and salutation name: the adults whom it may reach, and children only where no adult belongs to the
 * card: to them goes what a contract or the law asks for, as to everybody.
 */
export function namedPeople(card: CustomerCard, purpose: Purpose, today: CivilDate): PersonOnCard[] {
  const reached = livingPeople(addressees(card, purpose, today))
  return adultsOf(card, today).length > 0 ? reached.filter((person) => !isChild(person, today)) : reached
}

/** A card as something of this purpose may show it: whom it must not reach is not on it, nor in its name. */
export function cardFor(card: CustomerCard, purpose: Purpose, today: CivilDate): CustomerCard {
  if (purpose === 'internal') return card
  const people = addressees(card, purpose, today)
  const { displayName, listName } = cardNames({ ...card, people })
  return { ...card, people, displayName, listName }
}

/** Whether somebody grown up who belongs to the card is left out: then „Familie“ would speak for them, too. */
export function leavesOutAdults(card: CustomerCard, purpose: Purpose, today: CivilDate): boolean {
  const reached = new Set(addressees(card, purpose, today).map(({ id }) => id))
  return adultsOf(card, today).some(({ id }) => !reached.has(id))
}

/** The e-mail addresses of a card for something of this purpose: its own, and those of whom it names. */
export function emailsFor(card: CustomerCard, purpose: Purpose, today: CivilDate): string[] {
  if (excludedBy(card, purpose, today) !== null) return []
  const own = [...card.emails, ...namedPeople(card, purpose, today).flatMap(({ emails }) => emails)]
  return [...new Set(own.map(({ address }) => address))]
}

/** How a file says who objects: the whole card, some of its people by name, or nobody. */
export type ObjectionWords = { all: string; some: (names: string) => string; nobody: string }

/** Who of a card objects to advertising, as a list or a table says it; for a member its household may have. */
export function objectionText(
  card: Pick<CustomerCard, 'adObjection' | 'people' | 'memberOf'>,
  words: ObjectionWords,
): string {
  const { adObjection, people } = card
  if (adObjection || householdObjection(card)?.agreedSince === false) return words.all
  const names = people.filter((person) => person.adObjection).map(personName)
  return names.length > 0 ? words.some(names.join(', ')) : words.nobody
}

/**
 * Whether the card is its people: without any of them nobody is left. A company or club goes on, and so does a
 * household that names nobody; one whose members lie in the trash names them.
 */
function namesPeople({ kind, people, membersInTrash }: CustomerCard): boolean {
  return (kind === 'person' || kind === 'household') && people.length + membersInTrash > 0
}

function nobodyLeft(card: CustomerCard, purpose: Purpose, today: CivilDate): ExclusionReason | null {
  if (namedPeople(card, purpose, today).length > 0) return null
  if (currentPeople(card.people).length === 0) return 'nobodyThere'
  const adults = adultsOf(card, today)
  if (adults.length === 0) return livingPeople(card.people).length > 0 ? 'child' : 'deceased'
  if (livingPeople(adults).some(({ adObjection }) => adObjection)) return 'objection'
  const left = (['restricted', 'lost', 'moved', 'deceased'] as const).find((state) =>
    adults.some((person) => person.state === state),
  )
  return left ?? 'nobodyThere'
}

/** The grown up who belong to a card, the deceased among them. */
function adultsOf({ people }: CustomerCard, today: CivilDate): PersonOnCard[] {
  return currentPeople(people).filter((person) => !isChild(person, today))
}
