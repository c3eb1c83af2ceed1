/** A piece of a line in one style. */
export type Run = { text: string; bold?: true; italic?: true; underline?: true }
export type Align = 'left' | 'center' | 'right'

/**
 * What a letter consists of when its fields are filled and its conditions decided: what a page, a PDF, an e-mail or a
 * Word file sets. Texts are plain; nothing in them is markup.
 */
export type FilledBlock =
  /** `lines` are parted by line ends that the writer made. A blank paragraph has no line, or an empty one. */
  | { type: 'paragraph'; align: Align; heading?: true; lines: Run[][] }
  | { type: 'list'; ordered: boolean; items: FilledBlock[][] }
  /** Widths of the columns are shared out by their contents; the first row is a head where `header` says so. */
  | { type: 'table'; header: boolean; borders: boolean; rows: FilledBlock[][][] }
  /** `image` names stored bytes (PNG or JPEG). */
  | { type: 'image'; image: string; widthMm: number; align: Align }
  | { type: 'qr'; text: string; sizeMm: number; align: Align }
  | { type: 'pageBreak' }
