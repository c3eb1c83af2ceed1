import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { EntryWords, ThingWords } from '../assortment'
import type { Random } from '../random'
import { dayBetween, instantOn, type Known, type LifeSetting, type Often } from './setting'

export type DemoThing = ThingWords & {
  kind: string
  sinceOn: CivilDate | null
  goneOn: CivilDate | null
  at: string
  /** What is to be done on it, and when. */
  care: { text: string; dueOn: CivilDate } | null
}

export type DemoEntry = EntryWords & {
  kind: string
  person: number | null
  /** Its place among the things. */
  thing: number | null
  on: CivilDate
  endedOn: CivilDate | null
  at: string
}

/** What a customer owns that the shop cares for. */
export function thingsOf(
  { card, today, since }: Known,
  { goods }: LifeSetting,
  often: Often,
  random: Random,
): DemoThing[] {
  return Object.entries(goods.things).flatMap(([kind, { share, care, of }]) => {
    if (!often(share / 100, Math.max(0.12, share / 100))) return []
    const count = card.kind === 'household' && random.chance(0.4) ? 2 : 1
    return Array.from({ length: count }, () => {
      const on = dayBetween(since, today, random)
      const goneOn = random.chance(0.08) ? dayBetween(on, today, random) : null
      const due = care !== undefined && goneOn === null && random.chance(0.2)
      return {
        ...of(random),
        kind,
        sinceOn: random.chance(0.8) ? addDays(on, -random.int(0, 900)) : null,
        goneOn,
        at: instantOn(on, today, random),
        care: due ? { text: care, dueOn: addDays(today, random.int(-6, 40)) } : null,
      }
    })
  })
}

/** What was written down of a customer, and on the things. */
export function entriesOf(
  known: Known & { died: { person: number }[] },
  things: DemoThing[],
  { goods }: LifeSetting,
  often: Often,
  random: Random,
): DemoEntry[] {
  const { card, today, since } = known
  const living = known.adults.filter((place) => known.died.every(({ person }) => person !== place))
  const entry = (kind: string, from: CivilDate, thing: number | null): DemoEntry[] => {
    const words = goods.entries[kind]?.of(random)
    if (!words) return []
    const on = dayBetween(from, today, random)
    const person =
      card.kind === 'person' || thing !== null || living.length === 0 ? null : random.pick(living)
    return [{ ...words, kind, person, thing, on, endedOn: null, at: instantOn(on, today, random) }]
  }
  const written = Object.entries(goods.entries).flatMap(([kind, { share, once }]) => {
    if (card.kind === 'company' && once) return []
    if (!often(share / 100, share === 0 ? 0 : Math.max(0.12, share / 100))) return []
    return Array.from({ length: once ? 1 : random.int(1, 4) }, () => entry(kind, since, null)).flat()
  })
  const onThings = things.flatMap(({ kind, at }, place) => {
    const work = goods.things[kind]?.work
    const count = work ? random.int(1, 3) : 0
    return Array.from({ length: count }, () => entry(work ?? '', at.slice(0, 10), place)).flat()
  })
  return [...written, ...onThings].map((one) =>
    ended(one, goods.entries[one.kind]?.once === true, today, random),
  )
}

/** Of the warnings some do not hold any more. */
function ended(entry: DemoEntry, warning: boolean, today: CivilDate, random: Random): DemoEntry {
  if (!warning || !random.chance(0.15)) return entry
  return { ...entry, endedOn: dayBetween(entry.on, today, random) }
}
