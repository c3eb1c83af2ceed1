import { headerKey } from './header-key'
import type { Target } from './targets'

const written: [string, Target][] = [
  ['E-mail - Label', 'emailLabel'],
  ['E-mail - Type', 'emailLabel'],
  ['E-mail - Value', 'email'],
  ['Phone - Label', 'phoneLabel'],
  ['Phone - Type', 'phoneLabel'],
  ['Phone - Value', 'phone'],
  ['Address - Label', 'addressLabel'],
  ['Address - Type', 'addressLabel'],
  ['Address - Formatted', 'formattedAddress'],
  ['Address - Street', 'street'],
  ['Address - City', 'city'],
  ['Address - PO Box', 'poBox'],
  ['Address - Region', 'region'],
  ['Address - Postal Code', 'postcode'],
  ['Address - Country', 'country'],
  ['Address - Extended Address', 'extra'],
  ['Website - Label', 'ignore'],
  ['Website - Type', 'ignore'],
  ['Website - Value', 'website'],
]
const targets = new Map(written.map(([header, target]) => [headerKey(header), target]))

/**
 * Google numbers what can occur several times, each with a column that says what it is: `Phone 1 - Label`,
 * `Phone 1 - Value` (until 2024 `Phone 1 - Type`). Undefined for a header that is no such column.
 */
export function googleTarget(header: string): Target | undefined {
  const match = /^(.+?) \d+ - (.+)$/.exec(header.trim())
  return match ? targets.get(headerKey(`${match[1]} - ${match[2]}`)) : undefined
}

/** What the columns of one such group have in common, `Phone 1 - `; empty for all other headers. */
export function groupOf(header: string): string {
  return /^(?:e-mail|phone|address) \d+ - /i.exec(header)?.[0].toLowerCase() ?? ''
}
