import { letters as texts } from '@shared/texts/de/letters'
import type { Correspondent, CorrespondentPerson } from './people'

/** Text as it may stand in one line of a letter. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The parts that are not empty, with a space between them. */
export function joined(...parts: string[]): string {
  return oneLine(parts.join(' '))
}

/** `Anna`, `Anna und Ben`, `Anna, Ben und Cem`. */
export function enumeration(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${texts.and} ${names.at(-1)}`
}

export type Honorific = 'professor' | 'doctor' | null

/** The highest title that belongs into a salutation; `Dipl.-Ing.` and the like stay in the address. */
export function honorific(title: string): Honorific {
  if (/prof/i.test(title)) return 'professor'
  return /(^|[^\p{L}])(dr|doktor(in)?)(?!\p{L})/iu.test(title) ? 'doctor' : null
}

/** In the order of their rank: of several, the first stands in a salutation. */
const austrianTitles = [
  /(?<!\p{L})Mag\.?[aª]?\.?(?!\p{L})/u,
  /(?<!\p{L})(?:DI|Dipl\.?[-\s]?Ing\.?)(?!\p{L})/u,
  /(?<!\p{L})Ing\.?(?!\p{L})/u,
]

/** The title below a doctor's that is spoken in Austria, as written on the card: `Mag.`, `DI`, `Ing.`; or empty. */
export function austrianTitle(title: string): string {
  for (const pattern of austrianTitles) {
    const [found] = pattern.exec(title) ?? []
    if (found) return oneLine(found)
  }
  return ''
}

/**
 * Whom address and salutation name, both in the same order. In a household higher titles come first, then women;
 * the contacts of a company stand as on the card, because their rank is not in their titles.
 */
export function addressees(correspondent: Correspondent): CorrespondentPerson[] {
  const named = correspondent.people.filter((person) => joined(person.firstName, person.lastName) !== '')
  if (correspondent.kind !== 'household') return named
  const rank = ({ title, salutation }: CorrespondentPerson) =>
    ['professor', 'doctor', null].indexOf(honorific(title)) * 3 + ['ms', 'mr', 'none'].indexOf(salutation)
  return named.toSorted((a, b) => rank(a) - rank(b))
}

/** The name of a household that is addressed as a family, else null: then its members are named one by one. */
export function familyName(correspondent: Correspondent): string | null {
  if (correspondent.kind !== 'household') return null
  const people = addressees(correspondent)
  if (!correspondent.asFamily && people.length > 0) return null
  const own = oneLine(correspondent.familyName).replace(/^(Familie|Fam\.)\s+/i, '')
  return own || sharedLastName(people) || null
}

/** The last name that all of them bear; empty if they differ. */
export function sharedLastName(people: readonly CorrespondentPerson[]): string {
  const names = new Set(people.map((person) => oneLine(person.lastName)))
  return names.size === 1 ? [...names].join('') : ''
}
