import {
  AddressFields,
  EmailFields,
  PersonFields,
  PhoneFields,
  WebFields,
} from '@shared/features/customers/card'
import { ownFiles as words } from '@shared/texts/de/own-files'
import type { OwnCard, OwnField } from './own-card'
import { cellsToCard, type OwnColumnKey } from './own-columns'
import { emptyOwnCard, nobody } from './own-draft'
import { readFieldHeader, readValue } from './own-fields'
import { keyOf } from './own-lines'
import { readDate, readOwnBirthday } from './own-values'
import { extraKeys, extraName, type Photo } from './own-vcard'
import { partsOf, typesOf, unescapeText, type VCardProperty } from './vcard/property'

/** The version of our extras that a card was written with; null for a card of another program. */
export function ownVersion(properties: readonly VCardProperty[]): number | null {
  const mark = properties.find(({ name }) => name === 'X-TANTE-EMMA')
  return mark ? Number(mark.value) || null : null
}

/** The own fields that a card names, in their order. */
export function fieldsOfVCard(properties: readonly VCardProperty[]): OwnField[] {
  return properties
    .filter(({ name }) => name === 'X-TE-FELD')
    .flatMap(({ value }) => readFieldHeader(unescapeText(value)) ?? [])
}

/**
 * A vCard of ours as the card that it was; `placeOf` says which own field of the file a header means.
 * @throws ZodError where something fits no field of a card
 */
export function vcardToCard(
  properties: readonly VCardProperty[],
  placeOf: (field: OwnField) => number,
  today: string,
): { own: OwnCard; photo: Photo | null } {
  const all = (name: string) => properties.filter((one) => one.name === name)
  const first = (name: string) => all(name)[0]
  const beside = (property: VCardProperty, name: string) => {
    const found = properties.find((one) => one.group === property.group && one.name === name)
    return property.group === '' || !found ? '' : unescapeText(found.value)
  }
  const base = emptyOwnCard()
  const [lastName = '', firstName = '', , title = '', nameSuffix = ''] = partsOf(first('N')?.value ?? '', ';')
  const birthday = birthdayOf(first('BDAY'))
  base.card = {
    ...base.card,
    people: [PersonFields.parse({ lastName, firstName, title, nameSuffix, birthday })],
    addresses: all('ADR').map((adr) => addressOf(adr, (name) => beside(adr, name))),
    phones: all('TEL').map((tel) =>
      PhoneFields.parse({
        label: phoneLabel(typesOf(tel), beside(tel, 'X-ABLABEL')),
        number: unescapeText(tel.value),
      }),
    ),
    emails: all('EMAIL').map((email) =>
      EmailFields.parse({
        label: keyOf(words.emails, beside(email, 'X-ABLABEL'), placeOfTypes(typesOf(email))),
        address: unescapeText(email.value),
      }),
    ),
    webAddresses: all('URL').map((url) =>
      WebFields.parse({
        label: keyOf(words.webs, beside(url, 'X-ABLABEL'), 'website'),
        url: unescapeText(url.value),
      }),
    ),
    tags: all('CATEGORIES').flatMap(({ value }) => partsOf(value, ',').filter((tag) => tag.trim() !== '')),
    note: unescapeText(first('NOTE')?.value ?? ''),
  }
  base.people = [nobody]
  for (const property of all('X-TE-FELD')) {
    const field = readFieldHeader(unescapeText(property.value))
    const value = field && readValue(field.type, beside(property, 'X-TE-WERT'))
    if (field && value) base.values.set(placeOf(field), value)
  }
  const extras = extraKeys.flatMap((key): { key: OwnColumnKey; text: string }[] => {
    const found = first(extraName(key))
    return found ? [{ key, text: unescapeText(found.value) }] : []
  })
  const columns = extras.map(({ key }, at) => ({ key, at }))
  // Before it is put together the card counts as that of a person: the kind is one of the extras.
  const own = cellsToCard(
    columns,
    (at) => extras[at]?.text ?? '',
    withOrganisation(base, first('ORG')),
    today,
  )
  return { own, photo: photoOf(first('PHOTO')) }
}

function withOrganisation(own: OwnCard, org: VCardProperty | undefined): OwnCard {
  return org ? { ...own, card: { ...own.card, groupName: partsOf(org.value, ';')[0] ?? '' } } : own
}

function birthdayOf(property: VCardProperty | undefined) {
  if (!property) return null
  const [, year = '', month = '', day = ''] = /^(\d{4}|--)-?(\d{2})-?(\d{2})/.exec(property.value) ?? []
  if (month === '') return null
  const omitted = property.params['X-APPLE-OMIT-YEAR']?.includes(year) || year === '--'
  return readOwnBirthday(omitted ? `${day}.${month}.` : `${year}-${month}-${day}`)
}

function addressOf(adr: VCardProperty, beside: (name: string) => string): AddressFields {
  const [poBox = '', extra = '', street = '', city = '', , postcode = ''] = partsOf(adr.value, ';')
  const label = keyOf(words.addresses, beside('X-ABLABEL'), placeOfTypes(typesOf(adr)))
  return AddressFields.parse({
    ...{ label, poBox, extra, street, city, postcode },
    country: beside('X-ABADR').toUpperCase() || 'DE',
    poBoxPostcode: beside('X-TE-POSTFACH-PLZ'),
    fromOn: readDate(beside('X-TE-AB')),
    toOn: readDate(beside('X-TE-BIS')),
  })
}

function placeOfTypes(types: readonly string[]): 'main' | 'home' | 'work' {
  return types.includes('home') ? 'home' : types.includes('work') ? 'work' : 'main'
}

function phoneLabel(types: readonly string[], label: string): PhoneFields['label'] {
  if (label === words.phones.other) return 'other'
  const known = { cell: 'mobile', fax: 'fax', work: 'work', home: 'home' } as const
  const found = (Object.keys(known) as (keyof typeof known)[]).find((type) => types.includes(type))
  return found ? known[found] : 'phone'
}

function photoOf(property: VCardProperty | undefined): Photo | null {
  if (!property || property.cut) return null
  const [, mediaType, base64] = /^data:(image\/[\w+.-]+);base64,(.+)$/s.exec(property.value) ?? []
  if (mediaType && base64) return { mediaType, base64 }
  const [type] = typesOf(property)
  return type && property.params['ENCODING'] ? { mediaType: `image/${type}`, base64: property.value } : null
}
