import { compareFirst, compareLast, type NameLevel } from './compare-names'
import {
  compareBirthdays,
  compareLines,
  comparePlaces,
  generationsDiffer,
  salutationsDiffer,
} from './compare-parts'
import type { Party, PartyPerson } from './party'
import type { Reason } from './reasons'
import { weights } from './weights'

/** How much speaks for two cards being one; suspected from `suspectFrom` on. `reasons` in the order of being told. */
export type Score = { points: number; reasons: Reason[] }

/** What the file as a whole tells: whether people of one family stand in it with cards of their own. */
export type FileProfile = { families: boolean }
const withFamilies: FileProfile = { families: true }

/** From so many points on a pair is suspected. */
export const suspectFrom = 11

/** How sure that is, in whole per cent, for people to read. */
export function certainty(points: number): number {
  return Math.round(100 / (1 + 2 ** (-(points - suspectFrom + 2) / 2)))
}

/** Whether two cards are of kinds that can be one. */
export const comparable = (one: Party, other: Party): boolean => one.kind === other.kind

/** Compares two cards of one kind; also a person with those on the card of a household. */
export function scorePair(one: Party, other: Party, file: FileProfile = withFamilies): Score {
  if (one.kind === 'company' || one.kind === 'club' || other.kind === 'company' || other.kind === 'club')
    return one.kind === other.kind ? scoreGroups(one, other) : none
  if (one.kind === 'household' && other.kind === 'household') return scoreHouseholds(one, other, file)
  const pairs = one.people.flatMap((a) => other.people.map((b) => scorePeople(one, a, other, b, file)))
  return pairs.reduce((best, next) => (next.points > best.points ? next : best), none)
}

/** Names that agree so little that birthday and e-mail together do not reach what is suspected. */
const hopeless = suspectFrom - 16

const none: Score = { points: Number.NEGATIVE_INFINITY, reasons: [] }

function scorePeople(one: Party, a: PartyPerson, other: Party, b: PartyPerson, file: FileProfile): Score {
  const first = compareFirst(a.first, b.first)
  // Most candidates end here, before anything else of them is looked at.
  if (first === 'other' && file.families && !areCrossed(a, b)) return none
  const names = namesOf(a, b, first)
  // Nothing else could make up for it.
  if (names.points < hopeless && file.families) return none
  const birthday = compareBirthdays(a.birthday, b.birthday)
  const reach = reachPoints(one, other, names)
  const against: Reason[] = []
  let points = names.points + weights.birthday[birthday] + reach.points
  if (generationsDiffer(a, b)) {
    points += weights.generationOther
    against.push('generationOther')
  }
  if (salutationsDiffer(a, b)) {
    points += weights.salutationOther
    against.push('salutationOther')
  }
  points += marriagePoints(names, birthday, reach) + alonePoints(names, birthday, reach, file)
  const born: Reason[] = birthday === 'missing' ? [] : [`birthday.${birthday}`]
  return { points, reasons: [...names.reasons, ...born, ...reach.reasons, ...against] }
}

/** Whether a given name of one sounds as a family name of the other. */
function areCrossed(a: PartyPerson, b: PartyPerson): boolean {
  const meet = (one: PartyPerson['first'], other: PartyPerson['last']) =>
    one.some(({ sound }) => sound !== '' && other.some((word) => word.sound === sound))
  return meet(a.first, b.last) || meet(b.first, a.last)
}

/** The names as they stand, or in each other's field where that agrees better. */
function namesOf(a: PartyPerson, b: PartyPerson, first: NameLevel): Names {
  const straight = namePoints(first, compareLast(a.last, b.last))
  if (isGood(straight)) return straight
  const swapped = swappedPoints(a, b)
  return swapped.points > straight.points ? swapped : straight
}

type Names = Score & { first: NameLevel; last: NameLevel; swapped: boolean }

function namePoints(first: NameLevel, last: NameLevel): Names {
  const points = weights.first[first] + weights.last[last]
  const both = first === 'same' && last === 'same'
  const reasons: Reason[] = both ? ['name.same'] : [`first.${first}`, `last.${last}`]
  return { points, reasons, first, last, swapped: false }
}

const isGood = ({ first, last }: Names) => first !== 'other' && last !== 'other'

/** First and last name in each other's field. */
function swappedPoints(a: PartyPerson, b: PartyPerson): Names {
  const first = compareFirst(a.first, b.last)
  const last = compareLast(a.last, b.first)
  const straight = namePoints(first, last)
  const known = first !== 'missing' && last !== 'missing'
  if (!known || !isGood(straight)) return { ...straight, points: Number.NEGATIVE_INFINITY }
  return { ...straight, points: straight.points + weights.swapped, reasons: ['name.swapped'], swapped: true }
}

type Reach = Score & { place: string; phone: string; email: string }

/** Address, phone and e-mail: people of one household share them, so that together they count little more than one. */
function reachPoints(one: Party, other: Party, names: Names): Reach {
  const place = comparePlaces(one.places, other.places)
  const phone = compareLines(one.phones, other.phones, 6)
  const email = compareLines(one.emails, other.emails, 8)
  const found = [weights.place[place], weights.phone[phone], weights.email[email]].sort((x, y) => y - x)
  const [best = 0, second = 0, third = 0] = found
  const shared = names.first === 'other' || names.first === 'like'
  const points = best > 0 ? best + (shared ? 0 : share(second) + share(third)) : best + second + third
  const reasons: Reason[] = []
  if (phone !== 'missing') reasons.push(`phone.${phone}`)
  if (email !== 'missing') reasons.push(`email.${email}`)
  if (place !== 'missing') reasons.push(`place.${place}`)
  return { points, reasons, place, phone, email }
}

const share = (points: number) => (points > 0 ? points * weights.further : points)

/** Another family name with the same given name: a marriage, where something else is the person's own. */
function marriagePoints({ first, last, swapped }: Names, birthday: string, reach: Reach): number {
  if (swapped || last !== 'other' || (first !== 'same' && first !== 'form' && first !== 'part')) return 0
  if (reach.phone === 'same' || reach.email === 'same') return weights.marriage.ownLine
  return birthday === 'same' && reach.place === 'same' ? weights.marriage.atHome : 0
}

/**
 * In a file where hardly anybody shares an address with another of their family, two cards of one address are no
 * twins, and no father and son: whichever of name and birthday differs was written wrong.
 */
function alonePoints(names: Names, birthday: string, { place }: Reach, { families }: FileProfile): number {
  if (families || (place !== 'same' && place !== 'slip' && place !== 'street')) return 0
  const { first, last } = names
  const home = place === 'street' ? weights.alone.street : weights.alone.place
  if (birthday === 'same' || birthday === 'slip' || birthday === 'swapped') {
    const givenName = first === 'other' || first === 'like' ? weights.alone.other - weights.first[first] : 0
    return home + givenName + (last === 'other' ? weights.alone.other - weights.last.other : 0)
  }
  const named = first !== 'other' && first !== 'like' && last !== 'other'
  if (birthday === 'other') return named ? home + weights.alone.birthday - weights.birthday.other : 0
  return last === 'same' && first === 'other' ? home + weights.alone.other - weights.first.other : home
}

/** Households are one where their people are; one that is merely called something, by its name. */
function scoreHouseholds(one: Party, other: Party, file: FileProfile): Score {
  const [few, many] = one.people.length <= other.people.length ? [one, other] : [other, one]
  if (few.people.length === 0) return scoreGroups(one, other)
  const best = few.people.map((a) =>
    many.people
      .map((b) => scorePeople(few, a, many, b, file))
      .reduce((top, next) => (next.points > top.points ? next : top), none),
  )
  return best.reduce((worst, next) => (next.points < worst.points ? next : worst))
}

/** Companies and clubs: by their name, and by where they are; branches in different towns are two. */
function scoreGroups(one: Party, other: Party): Score {
  const level = compareLast(one.name, other.name)
  const reach = reachPoints(one, other, namePoints('same', level))
  const points = weights.groupName[level] + reach.points + (reach.place === 'town' ? weights.branch : 0)
  return { points, reasons: [`groupName.${level}`, ...reach.reasons] }
}
