import type { CivilDate } from '@shared/kernel/civil-date'

/** Points of a purchase: for each full euro (`cents` are whole cents) as many as the shop gives. */
export function pointsFor(cents: number, pointsPerEuro: number): number {
  return Math.floor(cents / 100) * pointsPerEuro
}

/**
 * The instant that a purchase stands at in the Verlauf: now if it is of today, else noon (UTC) of its day,
 * which is the same day everywhere in Europe; several of one day follow each other as they were booked.
 */
export function bookedAt(on: CivilDate, today: CivilDate, now: Date): string {
  return on === today ? now.toISOString() : `${on}T12:00:00.000Z`
}
