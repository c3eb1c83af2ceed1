import type { CivilDate } from '@shared/kernel/civil-date'
import { addressOn } from './address'
import type { AddressFields } from './card'
import { samePlace } from './rules'

/**
 * The addresses of a member of a household once the household has moved: whoever lived at its address moves along,
 * now or on the day to come, and keeps every other address. Null where nothing changes for them.
 *
 * @param before addresses of the household until now, `after` from now on
 * @param own addresses of the member until now
 */
export function movedAlong(
  before: readonly AddressFields[],
  after: readonly AddressFields[],
  own: readonly AddressFields[],
  today: CivilDate,
): AddressFields[] | null {
  const left = addressOn(before, today)
  const lived = own.find((one) => left && livesAt(one, left, today))
  if (!left || !lived) return null
  // Of the household's addresses those of one label follow each other; the one that it left may stay with its end.
  const follows = ({ label, toOn }: AddressFields) => label === left.label && (toOn ?? today) >= today
  const next = after.filter((one) => follows(one) || (one.label === left.label && samePlace(one, left)))
  const known = next.length === 1 && next[0] !== undefined && equal(next[0], left)
  if (next.length === 0 || known) return null
  const others = own.filter((one) => one !== lived && !next.some((other) => samePlace(one, other)))
  const at = own.indexOf(lived)
  const moved = next.map((one) => ({ ...one, label: lived.label }))
  return [...others.slice(0, at), ...moved, ...others.slice(at)]
}

function livesAt(one: AddressFields, place: AddressFields, today: CivilDate): boolean {
  return samePlace(one, place) && one.extra === place.extra && addressOn([one], today) !== undefined
}

function equal(one: AddressFields, other: AddressFields): boolean {
  return (Object.keys(one) as (keyof AddressFields)[]).every((part) => one[part] === other[part])
}
