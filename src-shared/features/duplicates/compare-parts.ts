import { slipsBetween } from '@shared/kernel/slips'
import type { PartyBirthday, PartyPerson, PartyPlace } from './party'
import { isNear } from './words'

export type BirthdayLevel = 'same' | 'noYear' | 'swapped' | 'slip' | 'other' | 'missing'
export type PlaceLevel = 'same' | 'slip' | 'street' | 'town' | 'other' | 'missing'
export type LineLevel = 'same' | 'slip' | 'other' | 'missing'

/** Compares birthdays; a slip is one wrong digit, or two that changed places. */
export function compareBirthdays(one: PartyBirthday | null, other: PartyBirthday | null): BirthdayLevel {
  if (!one || !other) return 'missing'
  const dayMonth = one.day === other.day && one.month === other.month
  if (one.year === null || other.year === null) return dayMonth ? 'noYear' : 'other'
  if (dayMonth && one.year === other.year) return 'same'
  if (one.year === other.year && one.day === other.month && one.month === other.day) return 'swapped'
  if (dayMonth) return yearSlip(one.year, other.year) ? 'slip' : 'other'
  const twoOfThree = one.year === other.year && (one.day === other.day || one.month === other.month)
  return twoOfThree || slipsBetween(digits(one), digits(other), 1) <= 1 ? 'slip' : 'other'
}

/** A year or a decade beside, a century wrong, or two digits swapped; not a generation. */
function yearSlip(one: number, other: number): boolean {
  const apart = Math.abs(one - other)
  return (
    apart <= 2 || apart === 10 || apart === 100 || (apart < 15 && slipsBetween(`${one}`, `${other}`, 1) <= 1)
  )
}

function digits({ day, month, year }: PartyBirthday): string {
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
}

const placeOrder = ['same', 'slip', 'street', 'town', 'other'] as const

/** The nearest that any address of the one comes to any of the other. */
export function comparePlaces(one: readonly PartyPlace[], other: readonly PartyPlace[]): PlaceLevel {
  if (one.length === 0 || other.length === 0) return 'missing'
  const levels = new Set(one.flatMap((a) => other.map((b) => placeLevel(a, b))))
  return placeOrder.find((level) => levels.has(level)) ?? 'other'
}

function placeLevel(a: PartyPlace, b: PartyPlace): (typeof placeOrder)[number] {
  const postcode = a.postcode === b.postcode && a.postcode !== ''
  const city = a.city === b.city && a.city !== ''
  const sameStreet = a.street === b.street && a.street !== ''
  const nearStreet = sameStreet || isNear(a.street, b.street)
  const near = nearPostcode(a.postcode, b.postcode) || city
  const house = a.house === b.house
  if (sameStreet && house && (postcode || (city && (a.postcode === '' || b.postcode === '')))) return 'same'
  if (nearStreet && house && (postcode || near)) return 'slip'
  if (sameStreet && postcode && nearHouse(a.house, b.house)) return 'slip'
  if (nearStreet && (postcode || city)) return 'street'
  return postcode || city ? 'town' : 'other'
}

/** One digit of a postcode that is wrong, or two that changed places. */
function nearPostcode(a: string, b: string): boolean {
  return a.length >= 4 && a.length === b.length && slipsBetween(a, b, 1) <= 1
}

function nearHouse(a: string, b: string): boolean {
  return a === '' || b === '' || (a.length > 1 && b.length > 1 && slipsBetween(a, b, 1) <= 1)
}

/** Phones or e-mail addresses: whether one is the same, or one is a slip of another. */
export function compareLines(one: readonly string[], other: readonly string[], shortest: number): LineLevel {
  if (one.length === 0 || other.length === 0) return 'missing'
  if (one.some((line) => other.includes(line))) return 'same'
  const near = one.some((a) =>
    other.some((b) => Math.min(a.length, b.length) >= shortest && slipsBetween(a, b, 1) <= 1),
  )
  return near ? 'slip' : 'other'
}

/** Whether the generation that is said of both is another one, or only of one of them. */
export function generationsDiffer(one: PartyPerson, other: PartyPerson): boolean {
  return one.generation !== null && other.generation !== null && one.generation !== other.generation
}

/** Whether one is spoken to as a woman and the other as a man. */
export function salutationsDiffer(one: PartyPerson, other: PartyPerson): boolean {
  return one.salutation !== 'none' && other.salutation !== 'none' && one.salutation !== other.salutation
}
