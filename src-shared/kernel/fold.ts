import { plainLetters } from './latin'

/** A run of letters and digits; an apostrophe between two of them joins (`d’Éclair`, `O'Brien`). */
const words = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{N}\p{M}]+)*/gu
/** The same of a text of ASCII alone, which has no other letters. */
const asciiWords = /[0-9A-Za-z]+(?:['`][0-9A-Za-z]+)*/g
const ascii = /^[\n\t -~]*$/
const apostrophes = /['’ʼ`´]/
const plainWord = /^[0-9A-Za-z]+$/
const umlauts = /[äöü]/g
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/**
 * Every way in which people write a word without its marks, the spelled-out one first:
 * `Röder` → `roeder`, `roder`; `Weiß` → `weiss`; `Şahin` → `sahin`; `d’Éclair` → `declair`, `eclair`.
 */
export function foldForms(word: string): string[] {
  if (plainWord.test(word)) return [word.toLowerCase()]
  const pieces = word.split(apostrophes)
  const readings =
    pieces.length === 1 ? pieces : [pieces.join(''), ...pieces.filter((piece) => piece.length > 1)]
  return unique(readings.flatMap((reading) => [spellOut(reading), plainLetters(reading)]))
}

/** What the index holds of a text: all forms of all its words, each once, separated by spaces. */
export function foldText(text: string): string {
  return unique(wordsOf(text).flatMap(foldForms)).join(' ')
}

/**
 * The words to look for, each in one form: as the index holds both `roeder` and `roder` for Röder, it is found
 * by `röder` (→ `roeder`), `roder` and `roeder`. A stored Roeder is found by `röder` and `roeder`.
 */
export function foldQuery(text: string): string[] {
  return unique(queryWords(text).map(([spelledOut = '']) => spelledOut))
}

/** The words to look for, each in all its forms, the spelled-out one first, so that `röder` also means `Roder`. */
export function queryWords(text: string): string[][] {
  const forms = wordsOf(text).map((word) => foldForms(word.replace(new RegExp(apostrophes, 'g'), '')))
  const bySpelling = new Map(forms.filter(([first]) => first).map((all) => [all[0], all]))
  return [...bySpelling.values()]
}

/** The words of a text as they stand there, with where they begin. */
export function placedWords(text: string): { word: string; at: number }[] {
  return [...text.matchAll(words)].map((match) => ({ word: match[0], at: match.index }))
}

function wordsOf(text: string): string[] {
  return text.match(ascii.test(text) ? asciiWords : words) ?? []
}

function spellOut(word: string): string {
  return plainLetters(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(umlauts, (letter) => spelledOut[letter] ?? letter),
  )
}

function unique(list: string[]): string[] {
  if (list.length < 2) return list[0] === '' ? [] : list
  const once = new Set(list)
  once.delete('')
  return [...once]
}
