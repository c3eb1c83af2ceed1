import type { CivilDate } from '@shared/kernel/civil-date'
import { sortKey } from '@shared/kernel/collation'
import { plainLetters } from '@shared/kernel/latin'
import { addressOn } from './address'
import type { AddressFields, CustomerCard, CustomerKind, SettableState } from './card'

/** What names are made of, the same for a form, an import row and a stored card. */
export type NamedPerson = { title: string; firstName: string; lastName: string; leftOn?: string | null }
export type Named = { kind: CustomerKind; groupName: string; people: NamedPerson[] }

export type CardNames = {
  /** „Dr. Anna Müller“, „Ute und Ulrich Klos“, „Bäckerei Süß & Söhne“. */
  displayName: string
  /** „Müller, Anna“, „Klos, Ute und Ulrich“: as it stands in lists. */
  listName: string
  /** Order in German lists (DIN 5007-1), particles like „von“ left aside. */
  sortKey: string
}

/** A card needs one name and nothing else. */
export function hasName(card: Named): boolean {
  if (card.kind === 'company' || card.kind === 'club') return card.groupName.trim() !== ''
  if (card.kind === 'household' && card.groupName.trim() !== '') return true
  return card.people.some((person) => person.firstName.trim() !== '' || person.lastName.trim() !== '')
}

/** The names of a card, by its kind. */
export function cardNames(card: Named): CardNames {
  if (card.kind === 'company' || card.kind === 'club') return ownName(card.groupName)
  if (card.kind === 'household')
    return card.groupName.trim() ? ownName(card.groupName) : householdNames(whoNameIt(card.people))
  const person = card.people[0] ?? { title: '', firstName: '', lastName: '' }
  return {
    displayName: personName(person),
    listName: listNameOf(person),
    sortKey: sortKey(
      withoutParticle(person.lastName || person.firstName),
      person.lastName ? person.firstName : '',
    ),
  }
}

/** Those who belong to a household give it its name; when all have left, those who did. */
function whoNameIt(people: NamedPerson[]): NamedPerson[] {
  const current = people.filter(({ leftOn }) => !leftOn)
  return current.length > 0 ? current : people
}

/**
 * Whether a state says something that can be: people die, groups do not; of a member without a card of its own
 * nothing else is kept.
 */
export function stateFits(state: SettableState, of: { kind: CustomerKind; ofMember: boolean }): boolean {
  if (of.ofMember) return state === 'active' || state === 'deceased'
  return state !== 'deceased' || of.kind === 'person'
}

/** Whether a card whose address was lost has got another one that letters can go to, now or from a day to come. */
export function hasMovedIn(
  before: Pick<CustomerCard, 'state' | 'addresses'>,
  after: Pick<CustomerCard, 'addresses'>,
  today: CivilDate,
): boolean {
  if (before.state !== 'moved') return false
  const lost = addressOn(before.addresses, today)
  const now = addressOn(after.addresses, today)
  const coming = after.addresses.filter(({ fromOn }) => fromOn !== null && fromOn > today)
  const known = (one: AddressFields) => before.addresses.some((other) => samePlace(one, other))
  const elsewhere = now !== undefined && !(lost && samePlace(lost, now))
  return elsewhere || coming.some((one) => !known(one))
}

/** Whether two addresses are one place, whatever they are called and whenever they hold. */
export function samePlace(one: AddressFields, other: AddressFields): boolean {
  return (['street', 'poBox', 'postcode', 'city'] as const).every((part) => one[part] === other[part])
}

/** By what two tags are the same: case, accents and spaces make no second one, signs do (`A`, `A+`, `★★★`). */
export function tagKey(name: string): string {
  return plainLetters(name).replace(/\s+/g, ' ').trim()
}

/** „Dr. Anna Müller“. */
export function personName({ title, firstName, lastName }: NamedPerson): string {
  return words(title, firstName, lastName)
}

function listNameOf({ title, firstName, lastName }: NamedPerson): string {
  const given = words(title, firstName)
  return lastName && given ? `${lastName}, ${given}` : lastName || given
}

const familyWord = /^(Familie|Fam\.|Eheleute|Ehepaar|Haus)\s+(.+)$/i

function ownName(name: string): CardNames {
  const displayName = name.trim()
  const [, word, rest] = familyWord.exec(displayName) ?? []
  const listName = word && rest ? `${rest}, ${word}` : displayName
  return { displayName, listName, sortKey: sortKey(withoutParticle(listName)) }
}

function householdNames(people: NamedPerson[]): CardNames {
  const lastNames = new Set(people.map((person) => person.lastName))
  const first = people[0]
  if (!first) return { displayName: '', listName: '', sortKey: '' }
  if (lastNames.size > 1 || !first.lastName)
    return {
      displayName: listing(people.map(personName)),
      listName: people.map(listNameOf).join(' / '),
      sortKey: sortKey(withoutParticle(first.lastName || first.firstName), first.firstName),
    }
  const given = listing(people.map((person) => words(person.title, person.firstName)).filter(Boolean))
  return {
    displayName: words(given, first.lastName),
    listName: given ? `${first.lastName}, ${given}` : first.lastName,
    sortKey: sortKey(withoutParticle(first.lastName), first.firstName),
  }
}

const particle =
  /^((von|van|vom|zu|zum|zur|de|der|den|del|della|di|du|da|dos|la|le|ten|ter|und|af|av)\s+|d['’])+/i

/** A name as it is sorted: „von der Heide“ stands under H. */
function withoutParticle(name: string): string {
  const bare = name.trim().replace(particle, '')
  return bare || name
}

function words(...parts: string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
}

function listing(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`
}
