import type { CustomerCard } from '@shared/features/customers/card'
import { currentPeople } from '@shared/features/customers/people'
import { peopleAtFirst } from './PeopleFacts'
import { cardFacts } from './places/facts'

type Share = { from: number; to: number }

/** About how many lines each of the three columns of facts takes before own fields fill them; a hook. */
export function useLines(card: CustomerCard): [number, number, number] {
  const relations = cardFacts.who.useLines(card)
  const wishes = cardFacts.wanted.useLines(card)
  const agreed = cardFacts.agreed.useLines(card)
  const people = card.kind === 'person' ? 1 : Math.min(currentPeople(card.people).length, peopleAtFirst) * 2
  const { preferredChannel, ownSalutation, source, specialTerms, paymentRemark, note, adObjection } = card
  const terms = [preferredChannel, ownSalutation, source, specialTerms, paymentRemark, adObjection]
  return [
    card.addresses.length * 2 + card.phones.length,
    card.emails.length + card.webAddresses.length + people + card.memberOf.length * 2 + relations,
    wishes + agreed + terms.filter(Boolean).length + Math.min(3, Math.ceil(note.length / 22)),
  ]
}

/**
 * Shares `count` facts out among the columns so that they become about equally long; each column gets a run of
 * them, in their order.
 *
 * @param lines of the columns as they are
 */
export function shareOut<Columns extends readonly number[]>(
  count: number,
  lines: Columns,
): { [Column in keyof Columns]: Share } {
  const heights = [...lines]
  const shares = lines.map(() => 0)
  for (let n = 0; n < count; n += 1) {
    const shortest = heights.indexOf(Math.min(...heights))
    heights[shortest] = (heights[shortest] ?? 0) + 1
    shares[shortest] = (shares[shortest] ?? 0) + 1
  }
  let from = 0
  return shares.map((share) => {
    const part = { from, to: from + share }
    from += share
    return part
  }) as { [Column in keyof Columns]: Share }
}
