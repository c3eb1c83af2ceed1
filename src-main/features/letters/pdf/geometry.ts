/**
 * DIN 5008 business letter on A4, lengths in mm from the upper left corner of the sheet.
 * Sources: Sematre/typst-letter-pro `src/lib.typ` (constants), sprache-kompakt.de (fold marks),
 * korrespondenz-din-5008.de (parts of the address field), expressantworten.com (text line).
 */
export type LetterForm = 'A' | 'B'

/** Left edge of address text and body: the address field's edge at 20 mm and 5 mm inside it. */
export const textLeft = 25
/** The body ends 20 mm before the right edge. */
export const textWidth = 165

/** Top of the address field; the letterhead stands above it. */
export const fieldTop: Readonly<Record<LetterForm, number>> = { A: 27, B: 45 }
export const fieldHeight = 45
/** Return line and notes above the recipient, in one zone of five small lines. */
export const notesHeight = 17.7
/** The recipient's six lines. */
export const recipientHeight = 27.3
/** From the text's left edge to the right edge of the field. */
export const recipientWidth = 80

/** The info block begins 5 mm below the top of the address field. */
export const infoBlock = { left: 125, width: 75, belowFieldTop: 5 } as const

/** A line of a typewriter, 1/6 inch. */
export const lineHeight = 25.4 / 6
/** The text begins two lines below the lower one of address field and info block. */
export const gapAboveText = 2 * lineHeight

export const foldMarks: Readonly<Record<LetterForm, readonly number[]>> = { A: [87, 192], B: [105, 210] }
export const holeMark = 148.5
export const marks = { left: 5, foldLength: 2.5, holeLength: 4 } as const

/** What most printers can reach: 10 mm from every edge. */
export const safeMargin = 10
/** Where the shop's name begins. */
export const letterheadTop: Readonly<Record<LetterForm, number>> = { A: safeMargin, B: 14 }
/** Where the text of a page without a footer ends. */
export const bodyBottom = 277
/** Head and first text line of the second and further pages. */
export const continuation = { headTop: 15, bodyTop: 27 } as const
