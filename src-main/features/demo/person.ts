import { PersonFields } from '@shared/features/customers/card'
import type { Birthday } from '@shared/kernel/birthday'
import { daysInMonth, isLeapYear } from '@shared/kernel/civil-date'
import { type Family, type Gender, pickForename } from './names'
import { type Random, weighted } from './random'

export type Person = PersonFields

const nobody = PersonFields.parse({})

const pickTitle = weighted([
  ['', 955],
  ['Dr.', 30],
  ['Prof. Dr.', 7],
  ['Dipl.-Ing.', 8],
])

/** Someone with a name that fits family and year of birth; `thisYear` ends the years of birth. */
export function someone(family: Family, gender: Gender, born: number, random: Random): Person {
  return {
    ...nobody,
    salutation: random.chance(0.985) ? (gender === 'female' ? 'ms' : 'mr') : 'none',
    title: pickTitle(random),
    firstName: pickForename(family, gender, born, random),
    lastName: family.lastName,
    birthday: random.chance(0.65) ? birthday(born, random) : null,
    adObjection: random.chance(0.01),
  }
}

/** A child of the family, addressed by its first name. */
export function child(family: Family, born: number, random: Random): Person {
  const gender = anyGender(random)
  return {
    ...someone(family, gender, born, random),
    salutation: 'none',
    title: '',
    role: gender === 'female' ? 'Tochter' : 'Sohn',
  }
}

export function anyGender(random: Random): Gender {
  return random.chance(0.5) ? 'female' : 'male'
}

/** Years of birth of grown-up customers, most of them between 35 and 75. */
export function yearOfBirth(thisYear: number, random: Random): number {
  return thisYear - 22 - Math.round((random.next() + random.next() + random.next()) * 22)
}

/** A quarter tells no year; 29 February is more common than in life, so that it can be seen. */
function birthday(born: number, random: Random): Birthday {
  const year = random.chance(0.75) ? born : null
  if (random.chance(0.01) && (year === null || isLeapYear(year))) return { day: 29, month: 2, year }
  const month = random.int(1, 12)
  return { day: random.int(1, daysInMonth(born, month)), month, year }
}
