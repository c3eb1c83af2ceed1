import { civilToday } from '@shared/kernel/civil-date'
import { daysOf, type Period } from '@shared/kernel/period'
import type { StoredRow } from '../../../src-main/db/schema'
import type { tables } from './tables'

export type WorldTable = (typeof tables)[number]
export type Card = StoredRow<'customer'>
/** The rows of a shop, by table. */
export type World = { today: string; rows: { [T in WorldTable]: StoredRow<T>[] } }

/** The rows of a table that belong to this card, by one of its columns. */
export function rowsOf<T extends WorldTable>(
  { rows }: World,
  table: T,
  column: keyof StoredRow<T>,
  id: number,
): StoredRow<T>[] {
  return (rows[table] as StoredRow<T>[]).filter((row) => row[column] === id)
}

/** Whether a day lies in a period. */
export function dayIn(day: string | null, period: Period, { today }: World): boolean {
  const { from, to } = daysOf(period, today)
  return day !== null && (from === null || day >= from) && (to === null || day <= to)
}

/** Whether an instant does, on the calendar of the shop. */
export const instantIn = (at: string, period: Period, world: World) =>
  dayIn(civilToday(Date.parse(at)), period, world)

/** The card itself, and who stands on it alone and has not left. */
export function peopleOf(world: World, card: Card): number[] {
  const members = rowsOf(world, 'membership', 'group_id', card.id)
    .filter(({ to_date }) => to_date === null)
    .filter(({ person_id }) => rowsOf(world, 'customer', 'id', person_id)[0]?.standalone === 0)
  return [card.id, ...members.map(({ person_id }) => person_id)]
}
