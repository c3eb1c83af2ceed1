import type { CardFields, PersonFields } from '@shared/features/customers/card'
import { addDays, type CivilDate, partsOf } from '@shared/kernel/civil-date'
import { foldQuery } from '@shared/kernel/fold'
import { roles } from '../company-words'
import { pickFamily } from '../names'
import { anyGender, someone, yearOfBirth } from '../person'
import type { Random } from '../random'

/** The contacts of a company: with a direct line, since when, and those who have left. */
export function contactsOf(card: CardFields, today: CivilDate, random: Random): PersonFields[] {
  const people = card.people.map((person) => ({
    ...person,
    ...reach(card, person, random),
    ...since(today, random),
  }))
  if (!random.chance(0.2)) return people
  const { year } = partsOf(today)
  const gone = someone(pickFamily(random), anyGender(random), yearOfBirth(year, random), random)
  const leftOn = addDays(today, -random.int(20, 700))
  return [...people, { ...gone, birthday: null, role: random.pick(roles), since: null, leftOn }]
}

function since(today: CivilDate, random: Random): Pick<PersonFields, 'since'> {
  return { since: random.chance(0.5) ? addDays(today, -random.int(200, 3600)) : null }
}

/** An extension of the company's number, and the own mailbox. */
function reach(
  { phones, groupName }: CardFields,
  person: PersonFields,
  random: Random,
): Partial<PersonFields> {
  const [main] = phones
  const direct =
    main && random.chance(0.6) ? [{ label: 'work' as const, number: extension(main.number, random) }] : []
  const mailbox = `${foldQuery(person.lastName).join('-')}@${foldQuery(groupName).join('-')}.example.org`
  return { phones: direct, emails: random.chance(0.5) ? [{ label: 'work', address: mailbox }] : [] }
}

/** The number with its last two digits exchanged, which reaches nobody either. */
function extension(number: string, random: Random): string {
  const tail = String(random.int(10, 99))
  let left = 2
  return [...number]
    .toReversed()
    .map((sign) => (/\d/.test(sign) && left > 0 ? (tail[--left] ?? sign) : sign))
    .toReversed()
    .join('')
}
