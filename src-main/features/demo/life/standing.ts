import type { LostReason, SettableState } from '@shared/features/customers/card'
import { addDays, type CivilDate, daysBetween } from '@shared/kernel/civil-date'
import { type Random, weighted } from '../random'
import { dayBetween, type Known, type Often } from './setting'

export type DemoStanding = {
  state: Exclude<SettableState, 'active'>
  on: CivilDate
  reason?: LostReason
  note?: string
}

const pickState = weighted<DemoStanding['state']>([
  ['lost', 40],
  ['moved', 32],
  ['deceased', 24],
  ['restricted', 4],
])

const pickLoss = weighted<{ reason: LostReason; note: string }>([
  [{ reason: 'movedAway', note: 'nach Leipzig gezogen' }, 4],
  [{ reason: 'movedAway', note: 'zur Tochter nach Hamburg' }, 3],
  [{ reason: 'competitor', note: 'kauft jetzt im Markt am Bahnhof' }, 4],
  [{ reason: 'competitor', note: 'bestellt im Internet' }, 3],
  [{ reason: 'unhappy', note: 'nach der verspäteten Lieferung' }, 2],
  [{ reason: 'unhappy', note: 'Preise sind zu hoch geworden' }, 2],
  [{ reason: 'other', note: 'aus Altersgründen' }, 2],
  [{ reason: 'other', note: '' }, 1],
])

/** How things stand with a card where it is no longer simply a customer's: mostly those who have not come for long. */
export function standingOf(
  { card, today, lastOn }: Known,
  often: Often,
  random: Random,
): DemoStanding | null {
  const idle = daysBetween(lastOn, today)
  if (!(idle > 240 ? often(0.12, 0.35) : often(0.004, 0.02))) return null
  const on = dayBetween(lastOn, today, random)
  const state = pickState(random)
  if (state === 'deceased' && card.kind !== 'person') return { state: 'moved', on }
  if (state !== 'lost') return { state, on }
  if (card.kind === 'company' && random.chance(0.5))
    return { state, on, reason: 'other', note: 'Geschäft aufgegeben' }
  return { state, on, ...pickLoss(random) }
}

/** Of the members of households some have died, while somebody is left. */
export function diedOf({ card, today, adults }: Known, often: Often, random: Random) {
  if (card.kind !== 'household' || adults.length < 2 || !often(0.03, 0.12)) return []
  return [{ person: random.pick(adults), on: addDays(today, -random.int(20, 900)) }]
}
