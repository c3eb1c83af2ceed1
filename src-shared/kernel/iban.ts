/** Lengths of account numbers in and around Germany (SWIFT IBAN registry). */
const lengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  ES: 24,
  FR: 27,
  GB: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  NL: 18,
  PL: 28,
}

/** An IBAN without blanks and in capitals; null where its length or its check digits (ISO 13616, mod 97) are wrong. */
export function parseIban(text: string): string | null {
  const iban = text.replace(/[\s.-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return null
  const length = lengths[iban.slice(0, 2)]
  if (length !== undefined && iban.length !== length) return null
  return remainder97(iban.slice(4) + iban.slice(0, 4)) === 1 ? iban : null
}

/** In groups of four (DIN 5008): `DE02 1203 0000 0000 2020 51`. */
export function formatIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ')
}

/** Letters count as 10 to 35. */
function remainder97(text: string): number {
  let rest = 0
  for (const sign of text) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}
