import type { Typeface } from './typeface'

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** After a hyphen or slash between letters a line may end. */
const breaks = /(?<=\p{L}[-–/])(?=\p{L})/u

/**
 * Breaks one line of text into lines no wider than `maxWidth` points: at spaces, after hyphens, and inside a word
 * only where it alone is too wide. Spaces that were typed twice stay, except where a line ends.
 */
export function breakLine(text: string, face: Typeface, size: number, maxWidth: number): string[] {
  const whole = text.replaceAll('\t', '    ').trimEnd()
  if (face.width(whole, size) <= maxWidth) return [whole]
  const space = face.width(' ', size)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [index, word] of whole.split(' ').entries()) {
    for (const [inWord, piece] of pieces(word, face, size, maxWidth).entries()) {
      const gap = inWord === 0 && index > 0 ? space : 0
      const width = face.width(piece, size)
      if (used + gap + width <= maxWidth) {
        line += gap > 0 ? ` ${piece}` : piece
        used += gap + width
      } else {
        // Not asked by its width: there are characters that have none.
        if (line.trimEnd() !== '') lines.push(line.trimEnd())
        line = piece
        used = width
      }
    }
  }
  return [...lines, line.trimEnd()]
}

/** At most `maxLines` lines; where text is left over, the last one ends with an ellipsis. */
export function breakLineAtMost(
  maxLines: number,
  text: string,
  face: Typeface,
  size: number,
  maxWidth: number,
): string[] {
  const lines = breakLine(text, face, size, maxWidth)
  if (lines.length <= maxLines) return lines
  const rest = lines.slice(maxLines - 1).join(' ')
  const [last = ''] = slices(rest, face, size, maxWidth - face.width('…', size))
  return [...lines.slice(0, maxLines - 1), `${last.trimEnd()}…`]
}

/** A word where it may be parted. */
export function wordPieces(word: string): string[] {
  return word.split(breaks)
}

function pieces(word: string, face: Typeface, size: number, maxWidth: number): string[] {
  return wordPieces(word).flatMap((part) =>
    face.width(part, size) > maxWidth ? [...slices(part, face, size, maxWidth)] : [part],
  )
}

/** Cuts text into pieces that fit, each of at least one grapheme; measured grapheme by grapheme, to stay linear. */
function* slices(text: string, face: Typeface, size: number, maxWidth: number): Generator<string> {
  let slice = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const width = face.width(segment, size)
    if (slice !== '' && used + width > maxWidth) {
      yield slice
      slice = ''
      used = 0
    }
    slice += segment
    used += width
  }
  if (slice !== '') yield slice
}
