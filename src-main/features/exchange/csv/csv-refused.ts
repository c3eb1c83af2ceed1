/** Why a file cannot be read as a table; each has its German text in `texts/de/errors.ts`. */
export type CsvRefusalReason =
  | 'notText'
  | 'isSpreadsheet'
  | 'zipBomb'
  | 'damaged'
  | 'allHidden'
  | 'noCards'
  | 'empty'
  | 'headerOnly'
  | 'openQuote'
  | 'tooLarge'
  | 'changedWhileRead'

/** `line` is the physical line at which the reading stopped, null where no single line is to blame. */
export type CsvRefusal = { reason: CsvRefusalReason; line: number | null }

/** Ends the reading of rows: what came before it is sound, but the file as a whole is not to be taken. */
export class CsvRefused extends Error {
  readonly refusal: CsvRefusal

  constructor(reason: CsvRefusalReason, line: number | null = null) {
    super(line === null ? reason : `${reason} in line ${line}`)
    this.name = 'CsvRefused'
    this.refusal = { reason, line }
  }
}
