import type { CustomerCard, SettableState } from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'

/** How things stand with a card, or with one of its people; `merged` is for nobody to choose. */
export function standingOf(
  card: CustomerCard,
  personId: number | null,
): { state: SettableState; on: CivilDate | null } {
  const { state, stateOn } = card.people.find(({ id }) => id === personId) ?? card
  return { state: state === 'merged' ? 'active' : state, on: stateOn }
}
