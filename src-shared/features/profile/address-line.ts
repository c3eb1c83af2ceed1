import type { AddressFields } from '@shared/features/customers/card'

type Part = 'street' | 'poBox' | 'postcode' | 'city'
type Parts = Pick<AddressFields, Part>

/** Countries whose addresses have a postcode of digits. */
const withPostcode = new Set(['DE', 'AT', 'CH'])

/** Whether a letter would arrive: street or post office box, postcode where the country has them, and town. */
export function isWhole({ street, poBox, postcode, city, country }: Parts & { country: string }): boolean {
  return (street || poBox) !== '' && city !== '' && (postcode !== '' || !withPostcode.has(country))
}

/**
 * An address typed in one line, `Neckarweg 7, 70173 Stuttgart`, on top of what is known of it: whoever has the
 * town needs no more than the street, and the other way round. Null where it is not whole then.
 */
export function completeAddress(line: string, known: Parts & { country: string }): Partial<Parts> | null {
  const found = parts(line)
  return isWhole({ ...known, ...found }) ? found : null
}

function parts(line: string): Partial<Parts> {
  const text = line.trim().replace(/\s+/g, ' ')
  const [, before = '', postcode, city] =
    /^(?:(.*?)[\s,;]+)?(?:[A-Z]{1,2}-)?(\d{4,5}) ([^\d,;][^,;]*)$/.exec(text) ?? []
  const place = postcode !== undefined && city !== undefined ? { postcode, city } : {}
  const rest = postcode === undefined ? text : before
  const [, poBox] = /^Postfach (.+)$/i.exec(rest) ?? []
  if (poBox !== undefined) return { poBox, ...place }
  return rest === '' ? place : { street: rest, ...place }
}
