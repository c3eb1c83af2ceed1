import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { livingPeople, personName } from '@shared/features/customers/rules'
import type { ExclusionReason, Purpose } from './selection'

/**
 * Why a card gets nothing of this purpose, whatever the channel; null when it may. Restricted (Art. 18 GDPR)
 * and deceased stop everything that leaves the shop, an objection (Art. 21) stops advertising alone; internal
 * lists hold everyone and carry the objection as a column.
 */
export function excludedBy(card: CustomerCard, purpose: Purpose): ExclusionReason | null {
  if (purpose === 'internal') return null
  if (card.state === 'restricted') return 'restricted'
  const living = livingPeople(card.people)
  if (card.state === 'deceased' || (living.length === 0 && card.people.length > 0 && card.kind !== 'company'))
    return 'deceased'
  if (purpose === 'advertising' && (card.adObjection || everyoneObjects(living))) return 'objection'
  return null
}

/** The people of a card whom something of this purpose may address by name; an internal list has all. */
export function addressees(card: CustomerCard, purpose: Purpose): PersonOnCard[] {
  if (purpose === 'internal') return card.people
  const living = livingPeople(card.people)
  return purpose === 'advertising' ? living.filter((person) => !person.adObjection) : living
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

function everyoneObjects(people: PersonOnCard[]): boolean {
  return people.length > 0 && people.every((person) => person.adObjection)
}
