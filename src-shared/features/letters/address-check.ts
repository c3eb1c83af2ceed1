import { countryOf, postcodeOf } from './countries'
import { addressees, familyName, oneLine } from './names'
import type { Correspondent } from './people'

/** Why a letter cannot arrive; the texts stand in `texts/de/letters.ts` under `incomplete`. */
export type IncompleteReason =
  | 'noName'
  | 'noAddress'
  | 'noStreet'
  | 'noPostcode'
  | 'implausiblePostcode'
  | 'noCity'

/**
 * Postcodes that can exist, by country; elsewhere the town is enough.
 * Source: commerceguys/addressing; no German postcode begins with 00, no Austrian or Swiss one with 0.
 */
const postcodes: Readonly<Record<string, RegExp>> = {
  DE: /^(?!00)\d{5}$/,
  AT: /^[1-9]\d{3}$/,
  CH: /^[1-9]\d{3}$/,
  LI: /^(948[5-9]|949[0-8])$/,
}

/** The first thing that is missing for a letter to arrive, or null. */
export function incompleteReason(
  correspondent: Correspondent,
  senderCountry: string,
): IncompleteReason | null {
  if (!hasName(correspondent)) return 'noName'
  const { address } = correspondent
  if (!address) return 'noAddress'
  if (!hasText(address.street) && !hasText(address.poBox)) return 'noStreet'
  const pattern = postcodes[countryOf(address, senderCountry)]
  const postcode = postcodeOf(address)
  if (pattern && postcode === '') return 'noPostcode'
  if (pattern && !pattern.test(postcode)) return 'implausiblePostcode'
  return /\p{L}/u.test(address.city) ? null : 'noCity'
}

function hasName(correspondent: Correspondent): boolean {
  if (correspondent.kind === 'company' && oneLine(correspondent.companyName) !== '') return true
  return addressees(correspondent).length > 0 || familyName(correspondent) !== null
}

/** Something that is more than a dash. */
function hasText(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line)
}
