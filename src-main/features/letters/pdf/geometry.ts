import type { LetterForm } from '@shared/features/letters/letter'

/**
 * Business letter on A4, lengths in mm from the upper left corner of the sheet: DIN 5008 A and B, and CH for the Swiss
 * envelope with its window on the right (SN 010130).
 * Sources: Sematre/typst-letter-pro `src/lib.typ` (constants), sprache-kompakt.de (fold marks),
 * korrespondenz-din-5008.de (parts of the address field), expressantworten.com (text line), hitobito/hitobito#2037 (CH:
 * the field begins 120 mm from the left and is 85 mm wide; its height is taken like that of form B).
 */

/** Left edge of address text and body: the address field's edge at 20 mm and 5 mm inside it. */
export const textLeft = 25
/** The body ends 20 mm before the right edge. */
export const textWidth = 165

/** Top of the address field; the letterhead stands above it. */
export const fieldTop: Readonly<Record<LetterForm, number>> = { A: 27, B: 45, CH: 45 }
export const fieldHeight = 45
/** Return line and notes above the recipient, in one zone of five small lines. */
export const notesHeight = 17.7
/** The recipient's six lines. */
export const recipientHeight = 27.3
/** Left edge and width of the address text, inside its field; a Swiss sheet can slide 19 mm in its C5 envelope. */
export const addressText: Readonly<Record<LetterForm, { left: number; width: number }>> = {
  A: { left: textLeft, width: 80 },
  B: { left: textLeft, width: 80 },
  CH: { left: 122, width: 76 },
}

/** The info block begins 5 mm below the top of the address field and stands on its other side. */
export const infoBlock = { width: 75, belowFieldTop: 5 } as const
export const infoLeft: Readonly<Record<LetterForm, number>> = { A: 125, B: 125, CH: textLeft }

/** A line of a typewriter, 1/6 inch. */
export const lineHeight = 25.4 / 6
/** The text begins two lines below the lower one of address field and info block. */
export const gapAboveText = 2 * lineHeight

export const foldMarks: Readonly<Record<LetterForm, readonly number[]>> = {
  A: [87, 192],
  B: [105, 210],
  CH: [105, 210],
}
export const holeMark = 148.5
export const marks = { left: 5, foldLength: 2.5, holeLength: 4 } as const

/** What most printers can reach: 10 mm from every edge. */
export const safeMargin = 10
/** Where the shop's name begins. */
export const letterheadTop: Readonly<Record<LetterForm, number>> = { A: safeMargin, B: 14, CH: 14 }
/** Where the text of a page without a footer ends. */
export const bodyBottom = 277
/** Head and first text line of the second and further pages. */
export const continuation = { headTop: 15, bodyTop: 27 } as const
/** From the head of such a page to its text. */
export const belowContinuationHead = continuation.bodyTop - continuation.headTop

/** Height of the band between the printer's margin and the address field, in mm. */
export function bandHeight(form: LetterForm): number {
  return fieldTop[form] - letterheadTop[form] - 2
}

/** The code of an answer as bars, at the top of the notes zone: above the return line, however long that is. In mm. */
export const codeBars = { below: 1.5, height: 6, width: 50, widestModule: 0.33, textGap: 3 } as const
