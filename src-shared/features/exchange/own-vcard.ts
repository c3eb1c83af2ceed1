import type { AddressFields, EmailFields, PhoneFields } from '@shared/features/customers/card'
import { cardNames } from '@shared/features/customers/rules'
import { cellText } from '@shared/kernel/cell'
import { ownFiles as words } from '@shared/texts/de/own-files'
import type { OwnCard, OwnFacts, OwnField } from './own-card'
import { cardToCells, type OwnColumnKey } from './own-columns'
import { fieldHeader, valueText } from './own-fields'
import { folded, foldedBase64, structured, textValue } from './own-vcard-lines'

export type VCardVersion = '3.0' | '4.0'
export type Photo = { mediaType: string; base64: string }

/** The version of what we write beyond the standard. */
export const vcardVersion = 1

/** What no standard property carries goes as `X-TE-KEY`, in the words of our tables. */
export const extraKeys = [
  ...(['number', 'cardNumbers', 'kind', 'groupName', 'salutation', 'addressForm', 'child'] as const),
  ...(['customerSince', 'preferredChannel', 'ownSalutation', 'source', 'specialTerms'] as const),
  ...(['paymentRemark', 'responsible', 'stage', 'minimal', 'state', 'stateOn', 'stateReason'] as const),
  ...(['stateNote', 'adObjection', 'adObjectionOn', 'consents', 'people'] as const),
] as const satisfies readonly OwnColumnKey[]

export const extraName = (key: string) => `X-TE-${key.toUpperCase()}`

const phoneTypes = { phone: 'VOICE', mobile: 'CELL', fax: 'FAX', work: 'WORK', home: 'HOME', other: '' }
const placeTypes: Record<string, string> = { home: 'HOME', work: 'WORK' }

type Written = { own: OwnCard; facts: OwnFacts; fields: readonly OwnField[]; photo: Photo | null }

/** A card as a vCard that other programs read, and that comes back exactly: standard properties, ours for the rest. */
export function cardToVCard({ own, facts, fields, photo }: Written, version: VCardVersion): string {
  const { card } = own
  let groups = 0
  const item = () => `item${++groups}`
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Tante Emma//Kundenkartei//DE',
    ...nameLines(own, version),
    ...card.addresses.flatMap((address) => addressLines(address, item(), version)),
    ...card.phones.flatMap((phone, at) => phoneLines(phone, at, item(), version)),
    ...card.emails.flatMap((email, at) => emailLines(email, at, item(), version)),
    ...card.webAddresses.flatMap(({ label, url }) => {
      const group = item()
      return [`${group}.URL:${url.replaceAll('\\', '\\\\')}`, `${group}.X-ABLABEL:${words.webs[label]}`]
    }),
    card.tags.length > 0 && `CATEGORIES:${card.tags.map(textValue).join(',')}`,
    card.note !== '' && `NOTE:${textValue(card.note)}`,
    `X-TANTE-EMMA:${vcardVersion}`,
    ...extraLines(own, facts),
    ...fields.flatMap((field, at) => {
      const value = own.values.get(at)
      const group = value && item()
      return group
        ? [
            `${group}.X-TE-FELD:${textValue(fieldHeader(field))}`,
            `${group}.X-TE-WERT:${textValue(valueText(value))}`,
          ]
        : []
    }),
  ]
  const body = lines
    .filter((line) => line !== false)
    .map(folded)
    .join('')
  return `${body}${photo ? photoLines(photo, version) : ''}END:VCARD\r\n`
}

function nameLines({ card }: OwnCard, version: VCardVersion): string[] {
  const { displayName } = cardNames(card)
  const [person] = card.people
  const formatted = `FN:${textValue(displayName || card.number)}`
  if (card.kind === 'person')
    return [
      formatted,
      `N:${structured(person?.lastName ?? '', person?.firstName ?? '', '', person?.title ?? '', person?.nameSuffix ?? '')}`,
      ...(person?.birthday ? [birthdayLine(person.birthday, version)] : []),
    ]
  const organisation = [`N:;;;;`, `ORG:${textValue(card.groupName)}`]
  const kind = card.kind === 'household' ? 'group' : 'org'
  return [
    formatted,
    ...(card.kind === 'household' ? [`N:${structured(displayName, '', '', '', '')}`] : organisation),
    version === '4.0' ? `KIND:${kind}` : 'X-ABSHOWAS:COMPANY',
  ]
}

/** Without a year 3.0 has no way of its own; Apple's is read by most. */
function birthdayLine(
  { day, month, year }: { day: number; month: number; year: number | null },
  version: VCardVersion,
): string {
  const two = (n: number) => String(n).padStart(2, '0')
  if (version === '4.0') return `BDAY:${year ?? '--'}${two(month)}${two(day)}`
  return year === null
    ? `BDAY;X-APPLE-OMIT-YEAR=1604:1604-${two(month)}-${two(day)}`
    : `BDAY:${year}-${two(month)}-${two(day)}`
}

let countryNames: Intl.DisplayNames | undefined

function addressLines(address: AddressFields, group: string, version: VCardVersion): string[] {
  const { label, extra, street, poBox, poBoxPostcode, postcode, city, country, fromOn, toOn } = address
  countryNames ??= new Intl.DisplayNames('de', { type: 'region', fallback: 'code' })
  const place = placeTypes[label]
  const land = /^[A-Z]{2}$/.test(country) ? (countryNames.of(country) ?? country) : country
  return [
    `${group}.ADR${typeParam(place ?? '', version)}:${structured(poBox, extra, street, city, '', postcode, land)}`,
    `${group}.X-ABADR:${country}`,
    ...(place ? [] : [`${group}.X-ABLABEL:${words.addresses[label]}`]),
    ...(poBoxPostcode === '' ? [] : [`${group}.X-TE-POSTFACH-PLZ:${textValue(poBoxPostcode)}`]),
    ...(fromOn === null ? [] : [`${group}.X-TE-AB:${fromOn}`]),
    ...(toOn === null ? [] : [`${group}.X-TE-BIS:${toOn}`]),
  ]
}

function phoneLines({ label, number }: PhoneFields, at: number, group: string, version: VCardVersion) {
  const text = version === '4.0' ? ';VALUE=text' : ''
  const types = typeParam(phoneTypes[label], version, at === 0)
  return [
    `${group}.TEL${text}${types}:${textValue(number)}`,
    ...(label === 'other' ? [`${group}.X-ABLABEL:${words.phones.other}`] : []),
  ]
}

function emailLines({ label, address }: EmailFields, at: number, group: string, version: VCardVersion) {
  return [
    `${group}.EMAIL${typeParam(placeTypes[label] ?? '', version, at === 0)}:${textValue(address)}`,
    ...(label === 'other' ? [`${group}.X-ABLABEL:${words.emails.other}`] : []),
  ]
}

function typeParam(type: string, version: VCardVersion, preferred = false): string {
  if (version === '4.0')
    return `${type === '' ? '' : `;TYPE=${type.toLowerCase()}`}${preferred ? ';PREF=1' : ''}`
  const types = [type, preferred ? 'PREF' : ''].filter(Boolean)
  return types.length === 0 ? '' : `;TYPE=${types.join(',')}`
}

function extraLines(own: OwnCard, facts: OwnFacts): string[] {
  const cells = cardToCells(own, extraKeys, facts).map(cellText)
  return extraKeys.flatMap((key, at) => {
    const text = cells[at] ?? ''
    return text === '' ? [] : [`${extraName(key)}:${textValue(text)}`]
  })
}

function photoLines({ mediaType, base64 }: Photo, version: VCardVersion): string {
  if (version === '4.0') return foldedBase64(`PHOTO:data:${mediaType};base64,`, base64)
  return foldedBase64(`PHOTO;ENCODING=b;TYPE=${mediaType.replace('image/', '').toUpperCase()}:`, base64)
}
