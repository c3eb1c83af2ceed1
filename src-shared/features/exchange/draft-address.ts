import type { AddressParts } from './address-parts'
import { countryCode } from './countries'
import type { DraftAddress } from './customer-draft'
import { readPostcode } from './postcode'
import type { Remarks } from './remarks'
import type { Cell } from './row'

/** Countries whose addresses do without state or region; also where no country is given. */
const withoutRegion = ['', 'DE', 'AT', 'CH', 'LI']

/**
 * One address out of its cells. A region goes behind the city where the post of the country wants one (`Eugene,
 * OR`), and to the note elsewhere; of a street in several lines the one with a number is the street.
 */
export function readAddress(
  label: DraftAddress['label'],
  parts: AddressParts,
  remarks: Remarks,
): DraftAddress {
  const postcode = only(parts.postcode, remarks)
  const code = readPostcode(postcode?.value ?? '', readCountry(only(parts.country, remarks), remarks))
  if (postcode && code.repaired) remarks.complain('postcodeRepaired', postcode)
  const { street, besides } = readStreet(parts)
  return {
    label,
    extra: joined([...(parts.extra ?? []), ...besides], remarks),
    street: line(street, remarks),
    poBox: line(only(parts.poBox, remarks), remarks).replace(/^(Postfach|P\.?O\.? ?Box) /i, ''),
    postcode: line(postcode && { ...postcode, value: code.postcode }, remarks),
    city: line(
      withRegion(only(parts.city, remarks), only(parts.region, remarks), code.country, remarks),
      remarks,
    ),
    country: code.country,
    poBoxPostcode: '',
  }
}

/** The first of several cells; others that say something else go to the note. */
function only(cells: Cell[] | undefined, remarks: Remarks): Cell | undefined {
  const [first, ...others] = cells ?? []
  for (const cell of others) if (cell.value !== first?.value) remarks.keep(cell)
  return first
}

function line(cell: Cell | undefined, remarks: Remarks): string {
  return cell ? remarks.line(cell) : ''
}

/** Several cells in one line, as long as they fit it. */
function joined(cells: Cell[], remarks: Remarks): string {
  let text = ''
  for (const cell of cells) {
    const added = [text, remarks.line(cell)].filter(Boolean).join(', ')
    if (added.length > 200) remarks.keep(cell)
    else text = added
  }
  return text
}

function readCountry(cell: Cell | undefined, remarks: Remarks): string {
  if (!cell) return ''
  const code = countryCode(cell.value)
  if (code !== null) return code
  remarks.complain('country', cell)
  remarks.keep(cell)
  return ''
}

function readStreet({ street = [], houseNumber = [] }: AddressParts): {
  street: Cell | undefined
  besides: Cell[]
} {
  const lines = street.flatMap((cell) =>
    cell.value.split('\n').map((value) => ({ ...cell, value: value.trim() })),
  )
  const filled = lines.filter(({ value }) => value !== '')
  const chosen = filled.find(({ value }) => /\d/.test(value)) ?? filled[0]
  const besides = filled.filter((cell) => cell !== chosen)
  const [first, ...others] = chosen ? [chosen, ...houseNumber] : houseNumber
  if (!first) return { street: first, besides }
  const value = [first, ...others].map((cell) => cell.value).join(' ')
  return { street: { ...first, value }, besides }
}

function withRegion(
  city: Cell | undefined,
  region: Cell | undefined,
  country: string,
  remarks: Remarks,
): Cell | undefined {
  if (!region || region.value === city?.value) return city
  if (city && !withoutRegion.includes(country)) return { ...city, value: `${city.value}, ${region.value}` }
  remarks.keep(region)
  return city
}
