import type { CardFields } from '@shared/features/customers/card'
import { innNames, roles } from './company-words'
import { type Family, pickFamily, pickSurname } from './names'
import { anyGender, child, type Person, someone, yearOfBirth } from './person'
import type { Place } from './places'
import { type Random, weighted } from './random'

/** Whom a card is about. */
export type Who = Pick<CardFields, 'kind' | 'groupName' | 'people'>

/** A person, a couple, a family or a company of the place. */
export const pickWho = weighted<(thisYear: number, place: Place, random: Random) => Who>([
  [single, 72],
  [couple, 12],
  [wholeFamily, 7],
  [company, 9],
])

function single(thisYear: number, _: Place, random: Random): Who {
  const person = someone(pickFamily(random), anyGender(random), yearOfBirth(thisYear, random), random)
  return { kind: 'person', groupName: '', people: [person] }
}

function couple(thisYear: number, _: Place, random: Random): Who {
  const people = partners(pickFamily(random), yearOfBirth(thisYear, random), random)
  return { kind: 'household', groupName: '', people }
}

function wholeFamily(thisYear: number, _: Place, random: Random): Who {
  const family = pickFamily(random)
  const born = thisYear - random.int(32, 52)
  const people = partners(family, born, random)
  for (let count = random.int(1, 3); count > 0; count--) {
    const next = child(family, born + random.int(25, 31), random)
    if (people.every(({ firstName }) => firstName !== next.firstName)) people.push(next)
  }
  return { kind: 'household', groupName: `Familie ${family.lastName}`, people }
}

/** Four of five share a name. */
function partners(family: Family, born: number, random: Random): Person[] {
  const other = random.chance(0.8) ? family : pickFamily(random)
  const second = random.chance(0.96) ? 'male' : 'female'
  return [someone(family, 'female', born, random), someone(other, second, born + random.int(-4, 4), random)]
}

const pickCompanyName = weighted<(place: Place, random: Random) => string>([
  [(_, random) => `Gasthaus ${random.pick(innNames)}`, 10],
  [(_, random) => `Hotel ${random.pick(innNames)}`, 6],
  [(_, random) => `Weinstube ${pickSurname(random)}`, 8],
  [(_, random) => `Bäckerei ${pickSurname(random)} & Söhne`, 6],
  [(_, random) => `Kanzlei Dr. ${pickSurname(random)} & Partner`, 6],
  [(_, random) => `Steuerbüro ${pickSurname(random)} & ${pickSurname(random)}`, 6],
  [(_, random) => `Zahnarztpraxis Dr. ${pickSurname(random)}`, 6],
  [(_, random) => `Architekturbüro ${pickSurname(random)}`, 5],
  [(_, random) => `Autohaus ${pickSurname(random)} GmbH`, 5],
  [(_, random) => `${pickSurname(random)} Immobilien GmbH & Co. KG`, 5],
  [(_, random) => `Elektro ${pickSurname(random)} e. K.`, 5],
  [(_, random) => `Blumen ${pickSurname(random)}`, 4],
  [(_, random) => `Pizzeria da ${random.pick(['Franco', 'Luigi', 'Nicolò', 'Gianni', 'Enzo'])}`, 4],
  [({ city }, random) => `${random.pick(['Kegelfreunde', 'Weinfreunde', 'Wanderfreunde'])} ${city} e. V.`, 4],
])

function company(thisYear: number, place: Place, random: Random): Who {
  const people: Person[] = []
  for (let count = random.int(0, 2); count > 0; count--) {
    const person = someone(pickFamily(random), anyGender(random), yearOfBirth(thisYear, random), random)
    people.push({ ...person, role: random.pick(roles) })
  }
  return { kind: 'company', groupName: pickCompanyName(random)(place, random), people }
}
