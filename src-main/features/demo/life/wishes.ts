import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { Random } from '../random'
import { dayBetween, instantOn, type Known, type LifeSetting, latest, type Often } from './setting'

export type DemoWish = {
  text: string
  category: string
  untilOn: CivilDate | null
  at: string
  doneAt: string | null
}

/** What a customer waits for, of the last four months, and what has come since. */
export function wishesOf(
  { today, since }: Known,
  { goods }: LifeSetting,
  often: Often,
  random: Random,
): DemoWish[] {
  if (!often(0.014, 0.22)) return []
  const from = latest(since, addDays(today, -120))
  return random.some(goods.wishes, 2).map((wish) => {
    const on = dayBetween(from, today, random)
    const done = random.chance(0.25) ? dayBetween(on, today, random) : null
    const untilOn = random.chance(0.4) ? addDays(today, random.int(5, 120)) : null
    return {
      ...wish,
      untilOn,
      at: instantOn(on, today, random),
      doneAt: done && (done === today ? `${done}T07:00:00.000Z` : `${done}T16:30:00.000Z`),
    }
  })
}
