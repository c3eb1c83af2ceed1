import { AddressFields } from '@shared/features/customers/card'
import { formatDate } from '@shared/kernel/civil-date'
import { ownFiles as words } from '@shared/texts/de/own-files'
import type { OwnDraft } from './own-draft'
import { keyOf, linesOf, lineToPairs, pairsToLine } from './own-lines'
import { readDate } from './own-values'

const labels = words.address

function addressToLine(address: AddressFields): string {
  const { label, extra, street, poBox, poBoxPostcode, postcode, city, country, fromOn, toOn } = address
  return pairsToLine([
    [labels.label, words.addresses[label]],
    [labels.extra, extra],
    [labels.street, street],
    [labels.poBox, poBox],
    [labels.poBoxPostcode, poBoxPostcode],
    [labels.postcode, postcode],
    [labels.city, city],
    [labels.country, country],
    [labels.fromOn, fromOn === null ? '' : formatDate(fromOn)],
    [labels.toOn, toOn === null ? '' : formatDate(toOn)],
  ])
}

function lineToAddress(line: string): AddressFields {
  const found = new Map(lineToPairs(line))
  const get = (key: keyof typeof labels) => found.get(labels[key]) ?? ''
  return AddressFields.parse({
    label: keyOf(words.addresses, get('label'), 'main'),
    extra: get('extra'),
    street: get('street'),
    poBox: get('poBox'),
    poBoxPostcode: get('poBoxPostcode'),
    postcode: get('postcode'),
    city: get('city'),
    country: get('country') || 'DE',
    fromOn: readDate(get('fromOn')),
    toOn: readDate(get('toOn')),
  })
}

/** The addresses beside that of the columns, a line each; where that one is not the first, its place is marked. */
export function moreAddressesText({ moreAddresses, addressAt }: OwnDraft): string {
  const lines = moreAddresses.map(addressToLine)
  if (addressAt > 0) lines.splice(addressAt, 0, words.inColumns)
  return lines.join('\n')
}

/** The inverse of `moreAddressesText`. */
export function readMoreAddresses(text: string, draft: OwnDraft): void {
  const lines = linesOf(text)
  draft.addressAt = Math.max(0, lines.indexOf(words.inColumns))
  draft.moreAddresses = lines.filter((line) => line !== words.inColumns).map(lineToAddress)
}
