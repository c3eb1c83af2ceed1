import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { currentPeople, isChild, livingPeople } from '@shared/features/customers/people'
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
  if (purpose === 'internal') return null
  if (card.state === 'restricted') return 'restricted'
  if (card.state === 'deceased') return 'deceased'
  if (purpose === 'advertising') {
    if (card.adObjection) return 'objection'
    if (card.state === 'lost') return 'lost'
  }
  return namesPeople(card) ? nobodyLeft(card, purpose, today) : null
}

/**
 * What stands against advertising to one human being of their own: they object, or are a child. The one place of
 * this rule, whatever the way; a letter to the household may still go there.
 */
export function adBarOf(
  person: Pick<PersonOnCard, 'adObjection' | 'birthday' | 'child'>,
  today: CivilDate,
): 'objection' | 'child' | null {
  if (person.adObjection) return 'objection'
  return isChild(person, today) ? 'child' : null
}

/** The people of a card whom something of this purpose may reach; an internal list has all. */
export function addressees(card: CustomerCard, purpose: Purpose, today: CivilDate): PersonOnCard[] {
  if (purpose === 'internal') return card.people
  const reached = livingPeople(card.people).filter(isReached)
  return purpose === 'advertising' ? reached.filter((person) => mayCourt(person, today)) : reached
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

/** Who of a card objects to advertising, as a list or a table says it. */
export function objectionText(
  { adObjection, people }: Pick<CustomerCard, 'adObjection' | 'people'>,
  words: ObjectionWords,
): string {
  if (adObjection) return words.all
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

/** A member with a card of its own may be restricted, or known to live there no more. */
function isReached({ state, ownCard }: PersonOnCard): boolean {
  return state !== 'restricted' && !(ownCard && (state === 'moved' || state === 'merged'))
}

function mayCourt(person: PersonOnCard, today: CivilDate): boolean {
  return person.state !== 'lost' && adBarOf(person, today) === null
}
