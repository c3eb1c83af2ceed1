import { letters as texts } from '@shared/texts/de/letters'
import { oneLine } from './names'
import type { LetterAddress } from './people'

/**
 * Where the postcode stands behind the town; everywhere else it stands before it.
 * Source: commerceguys/addressing, `src/AddressFormat/AddressFormatRepository.php`.
 */
const postcodeBehind = new Set(
  (
    'AC AF AI AS AU BB BD BH BM BN BR BT CA CC CN CO CR CU CX EG FK FM GB GG GI GS GU HM HN HU ID IE IL IM IN IO ' +
    'IQ IR JE JO JP KE KH KP KR KY LB LK LS LV MH MM MN MP MT MV NA NF NG NP NZ PE PG PH PK PN PR PW RU SA SD SG ' +
    'SH SO SZ TA TC TH TW UA UM US VC VE VG VI VN ZA'
  ).split(' '),
)

const names = new Intl.DisplayNames('de', { type: 'region', fallback: 'code' })

/** The country that a letter goes to, upper case alpha-2. */
export function countryOf(address: LetterAddress, senderCountry: string): string {
  return oneLine(address.country).toUpperCase() || senderCountry
}

/** `AT` → `Österreich`; what is no country code stays as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
}

/** `69120 Heidelberg`, `LONDON SW1A 1AA`; the country's letter before the postcode goes, as the post wants it. */
export function townLine(address: LetterAddress, country: string): string {
  const city = oneLine(address.city)
  const postcode = postcodeOf(address)
  return oneLine(postcodeBehind.has(country) ? `${city} ${postcode}` : `${postcode} ${city}`)
}

/** The postcode of the box where letters go to one, else that of the street. */
export function postcodeOf(address: LetterAddress): string {
  const ofBox = oneLine(address.poBox) && oneLine(address.poBoxPostcode ?? '')
  return plainPostcode(ofBox || address.postcode)
}

/** `D-69120` → `69120`. */
function plainPostcode(postcode: string): string {
  return oneLine(postcode).replace(/^(DE?|AT?|CH|FL|LI)\s*[-–]\s*(?=\d)/i, '')
}

/** `Postfach 12 34`, or empty. */
export function poBoxLine(address: LetterAddress): string {
  const poBox = oneLine(address.poBox)
  return /^\d/.test(poBox) ? `${texts.poBox} ${poBox}` : poBox
}
