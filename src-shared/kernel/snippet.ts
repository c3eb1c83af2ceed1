import { foldForms, placedWords } from './fold'

/** How much of a text is shown around what was found in it, in letters. */
const shown = 90
const before = 30

/**
 * A piece of a longer text around the first word that begins with one of `beginnings` or is one of `whole` (both
 * folded), in one line, cut between words with „…“; the beginning of the text where none stands there.
 */
export function snippetOf(
  text: string,
  beginnings: readonly string[],
  whole: readonly string[] = [],
): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= shown) return line
  const words = placedWords(line)
  const found = words.find(({ word }) =>
    foldForms(word).some(
      (form) => whole.includes(form) || beginnings.some((begin) => form.startsWith(begin)),
    ),
  )
  const wanted = Math.min(Math.max(0, (found?.at ?? 0) - before), line.length - shown)
  const from = wanted === 0 ? 0 : (words.find(({ at }) => at >= wanted)?.at ?? wanted)
  const piece = line.slice(from, from + shown)
  const atEnd = from + shown >= line.length
  const to = atEnd
    ? piece.length
    : Math.max(piece.lastIndexOf(' '), (found?.at ?? 0) + (found?.word.length ?? 0) - from)
  return `${from > 0 ? '… ' : ''}${piece.slice(0, to).trimEnd()}${atEnd ? '' : ' …'}`
}
