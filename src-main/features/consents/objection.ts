import type { CustomerCard } from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Tx } from '../../db/operate'
import { updateCard } from '../customers'
import { numberPatternOf } from '../settings'

type Change = { objects: boolean; on: CivilDate; at: string }

/**
 * Notes or lifts the objection that stands on the card, as its form does: `id` is the card for everybody on it, or
 * one of its people. An objection keeps the day on which it was made first.
 */
export async function writeObjection(
  tx: Tx,
  card: CustomerCard,
  id: number,
  { objects, on, at }: Change,
): Promise<void> {
  const people = card.people.map((person) =>
    person.id === id ? { ...person, adObjection: objects } : person,
  )
  const changed = { ...card, people, adObjection: id === card.id ? objects : card.adObjection }
  await updateCard(tx, card.id, changed, card.number, {
    now: at,
    today: on,
    pattern: await numberPatternOf(tx),
  })
}
