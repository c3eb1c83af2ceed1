import { plainLetters } from './latin'

/**
 * A key that puts names into the order of German dictionaries (DIN 5007-1) under plain comparison of its
 * characters, as SQLite's BINARY does: ä like a, ß like ss, accents and case without weight, digits before
 * letters, other signs ignored. A space or hyphen ends a word and a shorter word comes first; a comma, or the
 * next argument, ends a whole part, so that every Müller stands before the first Müller-Lüdenscheid:
 * `sortKey('Müller', 'Anna')` and `sortKey('Müller, Anna')` are both `muller  anna`.
 * Particles („von“) are the caller's: leave them out of the part or move them behind it.
 */
export function sortKey(...parts: string[]): string {
  return parts
    .flatMap((part) => (part.includes(',') ? part.split(',') : part))
    .map(keyOfPart)
    .filter((part) => part !== '')
    .join('  ')
}

/** Most parts of names are one word of plain letters, which needs nothing else. */
const plainWord = /^[0-9A-Za-z]*$/

function keyOfPart(part: string): string {
  if (plainWord.test(part)) return part.toLowerCase()
  return plainLetters(part)
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
}
