import { z } from 'zod'

/**
 * What stands in no text that a person means: control characters but tab and line break, marks that turn or embed
 * the rest of a line (U+202A–202E, U+2066–2069), characters without width that only hide between others, and
 * halves of pairs. Joiners and marks of direction stay: families of emoji, Persian and Hebrew need them.
 */
const meaningless =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060-\u2064\u206a-\u206f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\p{Cs}]/gu
const breaks = /\r\n?|[\u2028\u2029]/g
/** Anything to see: a letter, a sign, an emoji; the fillers of Hangul and the empty braille cell show nothing. */
const visible = /[^\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u
const plain = /^[ -~äöüÄÖÜß]*$/

/**
 * A text without what no person means; of what shows nothing at all, nothing is left: `a\u202eb` → `ab`,
 * `\u200b` → ``.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text
  const kept = text.replace(breaks, '\n').replace(meaningless, '')
  return visible.test(kept) ? kept : kept.replace(/[^ \t\n]/gu, '')
}

/** A text on one line: breaks and tabs become blanks. */
function cleanLine(text: string): string {
  if (plain.test(text)) return text
  return cleanText(text).replace(/\s*[\n\t]\s*/g, ' ')
}

/** What a person typed, cleaned, without blanks at its ends: the schema of every text of the contract. */
export function typedText() {
  return z.string().overwrite(cleanText).trim()
}

/** What a person typed on one line: names, addresses, numbers. */
export function typedLine() {
  return z.string().overwrite(cleanLine).trim()
}

/** What a person wrote with blanks at its ends: notes, letters. */
export function writtenText() {
  return z.string().overwrite(cleanText)
}
