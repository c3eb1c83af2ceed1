import type { CustomerCard } from '@shared/features/customers/card'
import { currentPeople } from '@shared/features/customers/people'
import { peopleAtFirst } from './PeopleFacts'
import { cardFacts } from './places/facts'

/** About how many lines each of the three columns of facts takes before own fields fill them; a hook. */
export function useLines(card: CustomerCard): [number, number, number] {
  const relations = cardFacts.who.useLines(card)
  const wishes = cardFacts.wanted.useLines(card)
  const agreed = cardFacts.agreed.useLines(card)
  const before = cardFacts.before.useLines(card)
  const people = card.kind === 'person' ? 1 : Math.min(currentPeople(card.people).length, peopleAtFirst) * 2
  const { preferredChannel, ownSalutation, source, specialTerms, paymentRemark, note, adObjection } = card
  const terms = [preferredChannel, ownSalutation, source, specialTerms, paymentRemark, adObjection]
  return [
    card.addresses.length * 2 + card.phones.length,
    card.emails.length + card.webAddresses.length + people + card.memberOf.length * 2 + relations,
    wishes +
      agreed +
      before +
      terms.filter(Boolean).length +
      card.cardNumbers.length +
      Math.min(3, Math.ceil(note.length / 22)),
  ]
}
