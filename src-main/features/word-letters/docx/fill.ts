import { holds } from '@shared/features/letters/word-conditions'
import { fillParagraph } from './fill-paragraph'
import type { Piece, Values } from './program'

/** One letter's XML. */
export function fill(pieces: readonly Piece[], values: Values): string {
  let result = ''
  for (const piece of pieces) {
    if (piece.kind === 'xml') result += piece.xml
    else if (piece.kind === 'paragraph') result += fillParagraph(piece, values, fill)
    else if (piece.kind === 'when')
      result += fill(holds(piece.condition, values) ? piece.yes : piece.no, values)
    else result += piece.open + withParagraph(fill(piece.pieces, values), piece.open) + piece.close
  }
  return result
}

/** Word calls a cell damaged that does not end with a paragraph. */
function withParagraph(inside: string, open: string): string {
  if (open === '' || /(?:<\/w:p>|<w:p(?: [^<>]*)?\/>)\s*$/.test(inside.slice(-400))) return inside
  return `${inside}<w:p/>`
}
