import type { CustomerCard, PersonOnCard, PhoneFields } from './card'
import { livingPeople } from './people'
import { personName } from './rules'

/** A number to call, and whose it is: empty for that of the card itself. */
export type CallNumber = { number: string; name: string }

type Called = Pick<CustomerCard, 'kind' | 'phones'> & {
  people: readonly Pick<
    PersonOnCard,
    'title' | 'firstName' | 'lastName' | 'phones' | 'ownPhones' | 'ownCard' | 'state' | 'leftOn'
  >[]
}

/**
 * At which numbers a card is called, the favourite first: its own, then the direct lines of its members or contacts,
 * each with the name. No fax, nobody who left or has died. Whoever has a card of their own is called by that; where
 * a household has no number else, by those of its members' cards, of nobody who is restricted or comes no more.
 */
export function callNumbers({ kind, phones, people }: Called): CallNumber[] {
  const living = livingPeople(people)
  const own = phones.map((phone) => ({ ...phone, name: '' }))
  const numbers = toCall([...own, ...living.flatMap((person) => named(person, person.phones))])
  if (numbers.length > 0 || kind !== 'household') return numbers
  const elsewhere = living.filter(
    ({ ownCard, state }) => ownCard && state !== 'restricted' && state !== 'lost',
  )
  return toCall(elsewhere.flatMap((person) => named(person, person.ownPhones)))
}

function named(person: Called['people'][number], phones: readonly PhoneFields[]) {
  return phones.map((phone) => ({ ...phone, name: personName(person) }))
}

function toCall(lines: readonly (PhoneFields & { name: string })[]): CallNumber[] {
  return lines
    .filter(({ label, number }) => label !== 'fax' && number !== '')
    .map(({ number, name }) => ({ number, name }))
}
