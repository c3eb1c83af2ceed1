import { letters as texts } from '@shared/texts/de/letters'
import { countryOf } from './countries'
import { germanManner, type Manner } from './manner'
import {
  addressees,
  austrianTitle,
  enumeration,
  familyName,
  honorific,
  joined,
  oneLine,
  sharedLastName,
} from './names'
import type { Correspondent, CorrespondentPerson } from './people'

/**
 * The line that opens a letter, with what ends it: `Sehr geehrte Frau Professorin Klos,`. It names the same people in
 * the same order as the address block. Never guesses a gender: without one it greets by first and last name. In
 * Austria the titles below the doctor's are spoken, too.
 *
 * Sources: sekretaria.de, hrm.de, sekada.de (titles, couples); „Guten Tag“ and „Mag.“ are common practice.
 */
export function letterSalutation(correspondent: Correspondent, manner: Manner = germanManner): string {
  const stored = oneLine(correspondent.salutationOverride ?? '')
  return stored || `${greetingOf(titled(correspondent, manner))}${manner.salutationEnd}`
}

/** Without what ends it. */
function greetingOf(correspondent: Correspondent): string {
  const family = familyName(correspondent)
  if (family) return `${familyGreeting(correspondent)} ${family}`
  const people = addressees(correspondent)
  if (people.length === 0) return texts.salutation.general
  if (people.some((person) => greeted(person) === null)) return texts.salutation.none
  if (people.every(isGreetedByName)) return `${texts.salutation.none} ${fullNames(people)}`
  return people.map((person, index) => lowerFirst(greeting(person, people), index)).join(', ')
}

/** With the titles that are spoken where the letter goes. */
function titled(correspondent: Correspondent, { country }: Manner): Correspondent {
  const { address, people } = correspondent
  if ((address ? countryOf(address, country) : country) === 'AT') return correspondent
  const spoken = people.map((person) => (honorific(person.title) ? person : { ...person, title: '' }))
  return { ...correspondent, people: spoken }
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

/** „Du“ goes with the first name; without one it stays with „Sie“. To a child everybody says „Du“. */
function isInformal({ addressForm, child, firstName }: CorrespondentPerson): boolean {
  return (addressForm === 'informal' || child === true) && oneLine(firstName) !== ''
}

function isGreetedByName(person: CorrespondentPerson): boolean {
  const { salutation, lastName } = person
  if (isInformal(person)) return false
  return salutation === 'none' || oneLine(lastName) === ''
}

function spokenTitle({ title, salutation }: CorrespondentPerson): string {
  const highest = honorific(title)
  if (highest === null) return austrianTitle(title)
  return highest === 'doctor' ? texts.honorific.doctor : texts.honorific.professor[salutation]
}

function fullName(person: CorrespondentPerson): string {
  return joined(spokenTitle({ ...person, salutation: 'none' }), person.firstName, person.lastName)
}

/** `Alex und Kim Muster`, `Alex Muster und Dr. Kim Beispiel`. */
function fullNames(people: readonly CorrespondentPerson[]): string {
  const shared = sharedLastName(people)
  const plain = people.every((person) => spokenTitle(person) === '')
  if (!shared || !plain) return enumeration(people.map(fullName))
  return joined(enumeration(people.map(({ firstName }) => oneLine(firstName))), shared)
}

function lowerFirst(text: string, index: number): string {
  return index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
