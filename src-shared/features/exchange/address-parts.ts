import { countryCode } from './countries'
import { headerKey } from './header-key'
import { splitPostcodeCity } from './postcode'
import type { Cell, Row } from './row'
import { type AddressPart, addressTargets, type Place } from './targets'

/** The cells of one address; postcode and city are parted where the file holds them in one column. */
export type AddressParts = Partial<Record<Exclude<AddressPart, 'postcodeCity'>, Cell[]>>
export type FoundAddress = {
  place: Place
  parts: AddressParts
  /** What the file calls it, where that is more than the place says. */
  label?: Cell
}

const byTarget = new Map(addressTargets.map((address) => [address.target, address]))

/** Labels of addresses, in German and English; any other label is a further address. */
const placesByLabel: Record<string, Place> = {
  '': 'main',
  home: 'home',
  privat: 'home',
  work: 'work',
  arbeit: 'work',
  geschaftlich: 'work',
  business: 'work',
  lieferung: 'delivery',
  lieferadresse: 'delivery',
  lieferanschrift: 'delivery',
  delivery: 'delivery',
  shipping: 'delivery',
  rechnung: 'billing',
  rechnungsadresse: 'billing',
  rechnungsanschrift: 'billing',
  billing: 'billing',
  andere: 'other',
  weitere: 'other',
  sonstige: 'other',
  other: 'other',
}

/**
 * Puts the cells of addresses together that belong together: by place, by Google's number, and by the ` ::: `
 * with which Google joins several addresses in each cell.
 */
export function collectAddresses(row: Row): FoundAddress[] {
  const labels = new Map(row.all('addressLabel').map((cell) => [cell.group, cell]))
  const found = new Map<string, FoundAddress>()
  const entry = (cell: Cell, place: Place, index: number): FoundAddress => {
    const key = `${cell.group}/${cell.group ? '' : place}/${index}`
    const known = found.get(key)
    if (known) return known
    const label = cell.group ? labels.get(cell.group) : undefined
    const address: FoundAddress = { place: cell.group ? placeOf(label?.value) : place, parts: {} }
    if (label && index === 0 && !(headerKey(label.value) in placesByLabel)) address.label = label
    found.set(key, address)
    return address
  }
  for (const [target, cells] of row.cells) {
    const address = byTarget.get(target)
    if (!address) continue
    const { place, part } = address
    for (const cell of cells) {
      for (const [index, value] of several(cell))
        push(entry(cell, place, index).parts, part, { ...cell, value })
    }
  }
  for (const cell of row.all('formattedAddress')) {
    for (const [index, value] of several(cell)) {
      const { parts } = entry(cell, 'main', index)
      if (Object.keys(parts).length === 0) takeApart({ ...cell, value }, parts)
    }
  }
  return [...found.values()]
}

function several(cell: Cell): [number, string][] {
  if (!cell.value.includes(':::')) return [[0, cell.value]]
  const values = cell.value.split(':::').map((value, index): [number, string] => [index, value.trim()])
  return values.filter(([, value]) => value !== '')
}

function placeOf(label = ''): Place {
  return placesByLabel[headerKey(label)] ?? 'other'
}

function push(parts: AddressParts, part: AddressPart, cell: Cell): void {
  if (part === 'postcodeCity') {
    const { postcode, city } = splitPostcodeCity(cell.value)
    if (postcode) push(parts, 'postcode', { ...cell, value: postcode })
    if (city) push(parts, 'city', { ...cell, value: city })
    return
  }
  const cells = parts[part]
  if (cells) cells.push(cell)
  else parts[part] = [cell]
}

/** An address as it stands on an envelope: extra lines, street, postcode and city, country. */
function takeApart(cell: Cell, parts: AddressParts): void {
  const lines = cell.value.split('\n').map((line) => line.trim())
  const give = (part: AddressPart, value: string | undefined) =>
    value && push(parts, part, { ...cell, value })
  if (lines.length > 1 && countryCode(lines.at(-1) ?? '')) give('country', lines.pop())
  const town = lines.findLastIndex((line) => splitPostcodeCity(line).postcode !== '')
  if (town > 0 || (town === 0 && lines.length === 1)) give('postcodeCity', lines.splice(town, 1)[0])
  give('street', lines.pop())
  for (const line of lines) give('extra', line)
}
