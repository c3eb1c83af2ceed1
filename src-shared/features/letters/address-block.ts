import { letters as texts } from '@shared/texts/de/letters'
import { countryName, countryOf, poBoxLine, townLine } from './countries'
import { addressees, enumeration, familyName, joined, oneLine, sharedLastName } from './names'
import type { Correspondent, CorrespondentPerson, LetterAddress } from './people'

/** The recipient's part of the address field holds six lines (DIN 5008). */
const maxAddressLines = 6

export type AddressOptions = {
  /** The company above its contact (colleagues may open the letter), or below (personal). */
  companyFirst: boolean
  /** ISO 3166-1 alpha-2: where no country line is needed. */
  senderCountry: string
}

/**
 * The lines of the address field: at most six, none of them blank. Where more people are named than there is room
 * for, they share lines; nothing is left out. Abroad town and country stand in capitals.
 *
 * Sources: DIN 5008 by telemann.solutions, sekada.de, morgenpost.de (no „An“, no „z. H.“, no country letter).
 */
export function addressBlock(correspondent: Correspondent, options: AddressOptions): string[] {
  const company = correspondent.kind === 'company' ? oneLine(correspondent.companyName) : ''
  const people = peopleLines(correspondent)
  const place = correspondent.address ? placeLines(correspondent.address, options.senderCountry) : []
  const room = maxAddressLines - place.length - (company ? 1 : 0)
  const shared = people.length > room ? shareLines(people, room) : people
  const names = options.companyFirst ? [company, ...shared] : [...shared, company]
  return [...names, ...place].filter((line) => line !== '')
}

function peopleLines(correspondent: Correspondent): string[] {
  const family = familyName(correspondent)
  if (family) return [`${texts.family} ${family}`]
  const people = addressees(correspondent)
  return correspondent.kind === 'household' && isPlainCouple(people)
    ? [texts.addressee.couple, joined(enumeration(people.map(firstName)), sharedLastName(people))]
    : people.map((who) =>
        joined(
          who.child ? '' : texts.addressee[who.salutation],
          who.title,
          who.firstName,
          who.lastName,
          who.nameSuffix ?? '',
        ),
      )
}

/** A woman and a man of one last name and without titles, who can share „Frau und Herrn“; no mother and her son. */
function isPlainCouple(people: readonly CorrespondentPerson[]): boolean {
  return (
    people.map(({ salutation }) => salutation).join() === 'ms,mr' &&
    sharedLastName(people) !== '' &&
    people.every(
      (who) =>
        !who.child &&
        !texts.kinRole.test(who.role ?? '') &&
        oneLine(who.title) === '' &&
        oneLine(who.nameSuffix ?? '') === '' &&
        firstName(who) !== '',
    )
  )
}

function firstName(who: CorrespondentPerson): string {
  return oneLine(who.firstName)
}

function placeLines(address: LetterAddress, senderCountry: string): string[] {
  const country = countryOf(address, senderCountry)
  const town = townLine(address, country)
  const abroad = country !== senderCountry
  return [
    oneLine(address.extra),
    poBoxLine(address) || oneLine(address.street),
    abroad ? capitals(town) : town,
    abroad ? capitals(countryName(country)) : '',
  ].filter((line) => line !== '')
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('de')
}

/** Spreads people evenly over `count` lines. */
function shareLines(people: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, line) =>
    people
      .slice(Math.ceil((line * people.length) / count), Math.ceil(((line + 1) * people.length) / count))
      .join(', '),
  )
}
