import { plainLetters } from '@shared/kernel/latin'

/**
 * A header as it is compared: without case, accents, brackets and punctuation, ä as a (also where it is spelled
 * ae), words parted where the writing parts them. `Straße (privat)` → `strasse privat`, `Geb.-Datum` →
 * `geb datum`, `CustomerID` → `customer id`.
 */
export function headerKey(header: string): string {
  return plainLetters(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
