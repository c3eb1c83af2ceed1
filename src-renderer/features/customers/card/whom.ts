import type { Whom } from '@renderer/features/history'
import type { CustomerCard } from '@shared/features/customers/card'
import { livingPeople } from '@shared/features/customers/people'
import { personName } from '@shared/features/customers/rules'

/** With whom of a household or company one can speak; a club's members are spoken with on their own cards. */
export function speakers(card: CustomerCard): Whom[] {
  if (card.kind === 'person' || card.kind === 'club') return []
  return named(livingPeople(card.people))
}

/** With whom one may have spoken: also those who left or have died. */
export function spokenWith(card: CustomerCard): Whom[] {
  return card.kind === 'person' || card.kind === 'club' ? [] : named(card.people)
}

function named(people: CustomerCard['people']): Whom[] {
  return people.map((person) => ({ id: person.id ?? 0, name: personName(person) }))
}
