import type { CustomerCard, PersonOnCard } from './card'
import { livingPeople } from './people'
import { personName } from './rules'

/** A number to call, and whose it is: empty for that of the card itself. */
export type CallNumber = { number: string; name: string }

type Called = Pick<CustomerCard, 'phones'> & {
  people: readonly Pick<PersonOnCard, 'title' | 'firstName' | 'lastName' | 'phones' | 'state' | 'leftOn'>[]
}

/**
 * At which numbers a card is called, the favourite first: its own, then the direct lines of its members or contacts,
 * each with the name. No fax, nobody who left or has died; whoever has a card of their own is called by that.
 */
export function callNumbers({ phones, people }: Called): CallNumber[] {
  const own = phones.map((phone) => ({ ...phone, name: '' }))
  const direct = livingPeople(people).flatMap((person) =>
    person.phones.map((phone) => ({ ...phone, name: personName(person) })),
  )
  return [...own, ...direct]
    .filter(({ label, number }) => label !== 'fax' && number !== '')
    .map(({ number, name }) => ({ number, name }))
}
