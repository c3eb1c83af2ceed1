import { partsOf } from '@shared/kernel/civil-date'
import { pickFamily } from '../names'
import { anyGender, someone, yearOfBirth } from '../person'
import { pickPlace, streets } from '../places'
import type { Random } from '../random'
import type { Known, LifeSetting, Often } from './setting'

export type DemoGift = {
  year: number
  /** Somebody of the company; null where the name says who it is. */
  person: number | null
  name: string
  address: string
  gift: string
}

/** To whom a company has gifts sent at the end of the year, this year and often the year before. */
export function giftsOf(
  { card, today }: Known,
  { goods }: LifeSetting,
  often: Often,
  random: Random,
): DemoGift[] {
  if (card.kind !== 'company' || !often(0.25, 0.7)) return []
  const { year } = partsOf(today)
  const contacts = card.people.flatMap((person, place) => (person.leftOn === null ? [place] : []))
  const gift = () => `${random.pick(['1', '2', '3', '6'])} × ${goods.pickGoods(random).name}`
  const known = contacts.map((person) => ({ person, name: '', address: '', gift: gift() }))
  const others = Array.from({ length: random.int(2, 6) }, () => ({ ...stranger(year, random), gift: gift() }))
  const list = [...known, ...others]
  const before = random.chance(0.6) ? list.filter(() => random.chance(0.7)) : []
  return [...list.map((one) => ({ year, ...one })), ...before.map((one) => ({ year: year - 1, ...one }))]
}

function stranger(thisYear: number, random: Random) {
  const { title, firstName, lastName } = someone(
    pickFamily(random),
    anyGender(random),
    yearOfBirth(thisYear, random),
    random,
  )
  const { city, postcodes } = pickPlace(random)
  const address = `${random.pickCommon(streets)} ${random.int(1, 90)}, ${random.pick(postcodes)} ${city}`
  return { person: null, name: [title, firstName, lastName].filter(Boolean).join(' '), address }
}
