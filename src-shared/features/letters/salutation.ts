import { letters as texts } from '@shared/texts/de/letters'
import { addressees, enumeration, familyName, honorific, joined, oneLine, sharedLastName } from './names'
import type { Correspondent, CorrespondentPerson } from './people'

/**
 * The line that opens a letter, with its comma: `Sehr geehrte Frau Professorin Klos,`. It names the same people in
 * the same order as the address block. Never guesses a gender: without one it greets by first and last name.
 *
 * Sources: sekretaria.de, hrm.de, sekada.de (titles, couples); „Guten Tag“ is common practice.
 */
export function letterSalutation(correspondent: Correspondent): string {
  const stored = oneLine(correspondent.salutationOverride ?? '')
  if (stored) return stored
  const family = familyName(correspondent)
  if (family) return `${familyGreeting(correspondent)} ${family},`
  const people = addressees(correspondent)
  if (people.length === 0) return `${texts.salutation.general},`
  if (people.some((person) => greeted(person) === null)) return `${texts.salutation.none},`
  if (people.every(isGreetedByName)) return `${texts.salutation.none} ${fullNames(people)},`
  return `${people.map((person, index) => lowerFirst(greeting(person, people), index)).join(', ')},`
}

function familyGreeting({ people }: Correspondent): string {
  const close = people.length > 0 && people.every(isInformal)
  return close ? texts.salutation.familyInformal : texts.salutation.family
}

function greeting(person: CorrespondentPerson, people: readonly CorrespondentPerson[]): string {
  const short = greeted(person)
  const twice = people.filter((other) => greeted(other) === short).length > 1
  return (twice ? greeted(person, person.firstName) : short) ?? ''
}

/** `Sehr geehrte Frau Dr. Klos`, `Guten Tag Alex Muster`, `Liebe Anna`; null for a bare last name of unknown gender. */
function greeted(person: CorrespondentPerson, firstName = ''): string | null {
  const { salutation } = person
  if (isInformal(person))
    return joined(texts.salutation.informal[salutation], person.firstName, firstName && person.lastName)
  if (isGreetedByName(person)) {
    return oneLine(person.firstName) ? `${texts.salutation.none} ${fullName(person)}` : null
  }
  return joined(texts.salutation[salutation], spokenTitle(person), firstName, person.lastName)
}

/** „Du“ goes with the first name; without one it stays with „Sie“. */
function isInformal({ addressForm, firstName }: CorrespondentPerson): boolean {
  return addressForm === 'informal' && oneLine(firstName) !== ''
}

function isGreetedByName(person: CorrespondentPerson): boolean {
  const { salutation, lastName } = person
  if (isInformal(person)) return false
  return salutation === 'none' || oneLine(lastName) === ''
}

function spokenTitle({ title, salutation }: CorrespondentPerson): string {
  const highest = honorific(title)
  if (highest === null) return ''
  return highest === 'doctor' ? texts.honorific.doctor : texts.honorific.professor[salutation]
}

function fullName(person: CorrespondentPerson): string {
  return joined(spokenTitle({ ...person, salutation: 'none' }), person.firstName, person.lastName)
}

/** `Alex und Kim Muster`, `Alex Muster und Dr. Kim Beispiel`. */
function fullNames(people: readonly CorrespondentPerson[]): string {
  const shared = sharedLastName(people)
  const plain = people.every(({ title }) => honorific(title) === null)
  if (!shared || !plain) return enumeration(people.map(fullName))
  return joined(enumeration(people.map(({ firstName }) => oneLine(firstName))), shared)
}

function lowerFirst(text: string, index: number): string {
  return index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
