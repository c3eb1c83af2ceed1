import type { CustomerCard, LostReason, SettableState } from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'

type Standing = { state: SettableState; on: CivilDate | null; reason: LostReason | null; note: string }

/** How things stand with a card, or with one of its people; `merged` is for nobody to choose. */
export function standingOf(card: CustomerCard, personId: number | null): Standing {
  const { state, stateOn, stateReason, stateNote } = card.people.find(({ id }) => id === personId) ?? card
  return { state: state === 'merged' ? 'active' : state, on: stateOn, reason: stateReason, note: stateNote }
}
