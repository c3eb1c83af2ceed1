import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { Assortment } from '../assortment'
import type { Random } from '../random'
import type { Cast } from './cast'

export type DemoLetter = { subject: string; on: CivilDate; recipients: number[] }

/** Letters that went to many in the last year: to nobody who objects or is gone. */
export function lettersTo(
  cast: readonly Cast[],
  { letters }: Assortment,
  today: CivilDate,
  random: Random,
): DemoLetter[] {
  return letters.map((subject, at) => ({
    subject,
    on: addDays(today, -(40 + at * 130)),
    recipients: cast
      .filter(({ here, adObjection, street }) => here && !adObjection && street !== '' && random.chance(0.15))
      .map(({ id }) => id),
  }))
}
