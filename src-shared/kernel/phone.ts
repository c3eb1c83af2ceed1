import {
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'

export type NormalisedPhone = {
  /** `+4921112345`; null where the text is no number of the known numbering plans. */
  e164: string | null
  /** The digits after country code and trunk 0: `21112345`; without either being known, all that were typed. */
  digits: string
  /** To read: as typed, where the typist grouped the digits; a bare run of digits gets its usual spaces. */
  display: string
}

/**
 * Reads a phone number however it was written (`0211/12345`, `+49 (0)211 123-45`, `0049 211 12345`).
 * `country` (ISO 3166-1 alpha-2) is where a number without a country code belongs. What was typed is never
 * lost: `display` keeps it unless only spaces are added.
 */
export function normalisePhone(text: string, country = 'DE'): NormalisedPhone {
  const typed = text.trim().replace(/\s+/g, ' ')
  const number = parse(typed, country)
  if (!number?.isValid()) return { e164: null, digits: bareDigits(typed, country), display: typed }
  return {
    e164: number.number,
    digits: number.nationalNumber + (number.ext ?? ''),
    display: /^\+?\d+$/.test(typed) ? spaced(number, typed, country) : typed,
  }
}

/** The address that dials a number, however it was written. */
export function dialLink(text: string): string {
  return `tel:${normalisePhone(text).e164 ?? text.replace(/[^\d+]/g, '')}`
}

/** The digits last to first, so that a search by prefix finds a number by its last digits. */
export function reversedDigits(digits: string): string {
  return [...digits.replace(/\D/g, '')].reverse().join('')
}

function parse(typed: string, country: string): PhoneNumber | undefined {
  const digits = typed.replace(/\D/g, '')
  // A spreadsheet that took +49 172 … for a number dropped the plus; no area code begins like that.
  const plusLost = country === 'DE' && /^[\d ]+$/.test(typed) && /^491[567]\d{8,9}$/.test(digits)
  return parsePhoneNumberFromString(
    plusLost ? `+${digits}` : typed,
    isSupportedCountry(country) ? { defaultCountry: country } : {},
  )
}

function bareDigits(typed: string, country: string): string {
  const digits = typed.replace(/[^\d+]/g, '')
  const code = isSupportedCountry(country) ? getCountryCallingCode(country) : ''
  const prefix = ['+', '00'].map((start) => start + code).find((start) => digits.startsWith(start)) ?? ''
  return digits.slice(prefix.length).replace(/\D/g, '').replace(/^0+/, '')
}

function spaced(number: PhoneNumber, typed: string, country: string): string {
  const abroad = number.country !== country || /^(\+|00)/.test(typed)
  return abroad ? number.formatInternational() : number.formatNational()
}
