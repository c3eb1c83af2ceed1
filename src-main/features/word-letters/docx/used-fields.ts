import { wordFields } from '@shared/features/letters/word-fields'
import type { Piece, Token } from './program'
import type { Template } from './template'

/** The fields that a template asks for, in text or conditions, in the order in which they are offered. */
export function usedFields({ pieces, frames }: Pick<Template, 'pieces' | 'frames'>): string[] {
  const used = new Set<string>()
  const look = (all: readonly (Piece | Token)[]) => {
    for (const one of all) {
      if (one.kind === 'field') used.add(one.field)
      else if (one.kind === 'paragraph') look(one.tokens)
      else if (one.kind === 'box') look(one.pieces)
      else if (one.kind === 'inner') look([one.piece])
      else if (one.kind === 'when') {
        for (const { field } of one.condition.flat()) used.add(field)
        look(one.yes)
        look(one.no)
      }
    }
  }
  look(pieces)
  for (const frame of frames) look(frame.pieces)
  return wordFields.filter((field) => used.has(field))
}
