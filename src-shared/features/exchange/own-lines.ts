/** A label with its value, as `Straße: Gänsemarkt 1` in a cell that holds several things. */
export type Pair = readonly [label: string, value: string]

const escapes: Record<string, string> = { '\\': '\\\\', '|': '\\|', '\n': '\\n' }

/** Pairs on one line, `Ort: Bonn | Land: DE`; empty values are left out, `|` within a value is `\|`. */
export function pairsToLine(pairs: readonly Pair[]): string {
  return pairs
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value.replace(/[\\|\n]/g, (sign) => escapes[sign] ?? sign)}`)
    .join(' | ')
}

/** The inverse of `pairsToLine`; what has no label is left out. */
export function lineToPairs(line: string): Pair[] {
  return splitUnescaped(line, '|').flatMap((part): Pair[] => {
    const at = part.indexOf(':')
    return at < 0 ? [] : [[part.slice(0, at).trim(), unescaped(part.slice(at + 1).trim())]]
  })
}

/** Words one behind the other, `Stammkunde, Wein`; a comma within a word is `\,`. */
export function wordsToText(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\,]/g, (sign) => `\\${sign}`)).join(', ')
}

/** The inverse of `wordsToText`. */
export function textToWords(text: string): string[] {
  return splitUnescaped(text, ',')
    .map((word) => unescaped(word.trim()))
    .filter((word) => word !== '')
}

/** Lines that say something. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}

function splitUnescaped(text: string, sign: ',' | '|'): string[] {
  const parts: string[] = ['']
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (char === sign) parts.push('')
    else parts[parts.length - 1] += char === '\\' ? char + (text[++at] ?? '') : char
  }
  return parts
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}

/** Looks a word of the format up: the key that is called so, or `otherwise` for a word that it does not know. */
export function keyOf<K extends string>(words: Record<K, string>, text: string, otherwise: K): K {
  const found = (Object.keys(words) as K[]).find((key) => words[key] === text.trim())
  return found ?? otherwise
}

/** `Mobil: 0171 234`: the part before the first colon is one of our words. */
export function labelled(line: string): [label: string, value: string] {
  const at = line.indexOf(': ')
  return at < 0 ? ['', line] : [line.slice(0, at), line.slice(at + 2)]
}

/** The lines of a text spread over so many cells, `most` lines in each. */
export function splitLines(text: string, most: number, cells: number): string[] {
  const lines = text === '' ? [] : text.split('\n')
  return Array.from({ length: cells }, (_, at) => {
    const last = at === cells - 1
    return lines.slice(at * most, last ? undefined : (at + 1) * most).join('\n')
  })
}
