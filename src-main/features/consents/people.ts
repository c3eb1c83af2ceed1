import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'

/** One of a card who can consent; `person` is null for a company as such. */
export type Consenting = { id: number; name: string; person: PersonOnCard | null }

/** Who of a card can consent: the person, each member of a household, a company and each of its contacts. */
export function consentingPeople(card: CustomerCard): Consenting[] {
  const people = card.people.map((person) => {
    // A contact of a company may be known by the role alone.
    const name = personName(person) || person.role || card.displayName
    return { id: person.id ?? 0, name, person }
  })
  return card.kind === 'company' ? [{ id: card.id, name: card.displayName, person: null }, ...people] : people
}

/** Who of a card is meant; undefined for a household as such or for somebody who is not on the card. */
export function meant(card: CustomerCard, personId: number | undefined): Consenting | undefined {
  return consentingPeople(card).find(({ id }) => id === (personId ?? card.id))
}
