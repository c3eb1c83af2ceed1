import { linesOperators } from '@main/pdf/content'
import { fitLines } from '@main/pdf/fit'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import type { LetterForm } from '@shared/features/letters/letter'
import { addressText, fieldTop, lineHeight, notesHeight, recipientHeight } from './geometry'

/**
 * Sets the recipient into the window. Lines that are too long or too many make the type smaller; nothing ever leaves
 * the window or gets lost.
 */
export function addressOperators(lines: readonly string[], form: LetterForm, face: Typeface): string {
  const fitted = fitLines(lines, face, {
    maxWidth: pt(addressText[form].width),
    maxHeight: pt(recipientHeight),
    sizes: [11, 10.5, 10, 9.5, 9],
    leading: (size) => (size >= 9 ? pt(lineHeight) : size * 1.2),
  })
  return linesOperators({
    ...fitted,
    x: pt(addressText[form].left),
    top: pt(fieldTop[form] + notesHeight),
    face,
  })
}
