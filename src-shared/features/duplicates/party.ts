import type { CardFields, CardInput } from '@shared/features/customers/card'
import { normalisePhone } from '@shared/kernel/phone'
import { type NameWord, nameWords, wordKey } from './words'

export type PartyKind = 'person' | 'household' | 'company' | 'club'
export type PartyBirthday = { day: number; month: number; year: number | null }
export type PartyPlace = { street: string; house: string; postcode: string; city: string }

/** A human being as two cards are compared by it. */
export type PartyPerson = {
  first: NameWord[]
  last: NameWord[]
  /** The generation that stands behind or before a name. */
  generation: 'senior' | 'junior' | null
  salutation: 'ms' | 'mr' | 'none'
  birthday: PartyBirthday | null
}

/** A card reduced to what it is compared by; plain data, so that it crosses to a worker. */
export type Party = {
  kind: PartyKind
  /** Of a household, company or club; legal forms are left out. */
  name: NameWord[]
  /** The person itself, or who belongs to the group now. */
  people: PartyPerson[]
  places: PartyPlace[]
  /** National digits. */
  phones: string[]
  emails: string[]
}

export type PersonSource = {
  firstName: string
  lastName: string
  nameSuffix: string
  salutation: PartyPerson['salutation']
  birthday: PartyBirthday | null
}
export type PartySource = {
  kind: PartyKind
  groupName: string
  people: PersonSource[]
  addresses: { street: string; postcode: string; city: string; country: string }[]
  phones: string[]
  emails: string[]
}

const senior = /^(sen|senior|sr|altere|alt)$/
const junior = /^(jun|junior|jr|jungere)$/
const generationWords = /\b(sen(ior)?|jun(ior)?|sr|jr|d\. ?[ÄJ]\.?|der (Ältere|Jüngere))(?![\p{L}])\.?/giu
const legalForms = new Set(
  'gmbh co kg ohg gbr ag ug mbh ek kgaa se ev eg haftungsbeschrankt inh inhaber inhaberin firma fa und'.split(
    ' ',
  ),
)

/** What a card is compared by. */
export function partyOf(source: PartySource): Party {
  const country = source.addresses[0]?.country ?? 'DE'
  return {
    kind: source.kind,
    name: nameWords(source.groupName).filter(({ key }) => !legalForms.has(key)),
    people: source.people.map(partyPerson),
    places: source.addresses.map(placeOf).filter((place) => place.street !== '' || place.postcode !== ''),
    phones: unique(source.phones.map((phone) => normalisePhone(phone, country).digits)),
    emails: unique(source.emails.map((email) => email.trim().toLowerCase())),
  }
}

/** The same of a card as a form or an import holds it; who has left a group no longer stands for it. */
export function partyOfFields(card: CardFields): Party {
  const people = (card.kind === 'person' ? card.people.slice(0, 1) : card.people).filter(
    ({ leftOn }) => !leftOn,
  )
  return partyOf({
    kind: card.kind,
    groupName: card.kind === 'person' ? '' : card.groupName,
    people,
    addresses: card.addresses,
    phones: [...card.phones, ...people.flatMap(({ phones }) => phones)].map(({ number }) => number),
    emails: [...card.emails, ...people.flatMap(({ emails }) => emails)].map(({ address }) => address),
  })
}

/** What of a card is compared, and nothing else: a word in its note asks no question again. */
export function comparedFields({
  kind,
  groupName,
  people,
  addresses,
  phones,
  emails,
}: CardFields): CardInput {
  return {
    kind,
    groupName,
    people: people.map(({ firstName, lastName, nameSuffix, salutation, birthday, leftOn, ...reach }) => ({
      firstName,
      lastName,
      nameSuffix,
      salutation,
      birthday,
      leftOn,
      phones: reach.phones,
      emails: reach.emails,
    })),
    addresses: addresses.map(({ street, postcode, city, country }) => ({ street, postcode, city, country })),
    phones: phones.map(({ number }) => ({ number })),
    emails: emails.map(({ address }) => ({ address })),
  }
}

function partyPerson({ firstName, lastName, nameSuffix, salutation, birthday }: PersonSource): PartyPerson {
  return {
    first: nameWords(firstName.replace(generationWords, ' ')),
    last: nameWords(lastName.replace(generationWords, ' ')),
    generation: generationOf(`${firstName} ${lastName} ${nameSuffix}`),
    salutation,
    birthday,
  }
}

function generationOf(text: string): PartyPerson['generation'] {
  const spelled = text.replace(/\bd\. ?Ä\.?/g, 'senior').replace(/\bd\. ?J\.?/g, 'junior')
  for (const { key } of nameWords(spelled)) {
    if (senior.test(key)) return 'senior'
    if (junior.test(key)) return 'junior'
  }
  return null
}

/** „Hauptstr. 5 a“ and „Haupt-Straße 5a“ are one place. */
export function placeOf({
  street,
  postcode,
  city,
}: {
  street: string
  postcode: string
  city: string
}): PartyPlace {
  const [, name = '', house = ''] =
    /^(.*?)\s*(\d+\s*[a-z]?(?:\s*[-/]\s*\d+\s*[a-z]?)?)?\s*$/i.exec(street.trim()) ?? []
  return {
    street: wordKey(name.replace(/str(\.|aße|asse)?(?=\s|$)/i, 'str')),
    house: house.replace(/\s/g, '').toLowerCase(),
    postcode: postcode.replace(/\s/g, '').toLowerCase(),
    city: wordKey(city),
  }
}

function unique(list: string[]): string[] {
  return [...new Set(list.filter((one) => one !== ''))]
}
