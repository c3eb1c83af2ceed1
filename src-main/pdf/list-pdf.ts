import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CivilDate } from '@shared/kernel/civil-date'
import { openPdf } from './document'
import type { PdfOutput } from './output'
import { createPageFrame } from './page-frame'
import { createTable, type ListPdfColumn } from './table'

export type ListPdf = {
  title: string
  /** Stands below the title: what was selected, how many; may be empty. */
  subtitle: string
  /** The shop: at the foot and in the metadata. */
  author?: string
  date: CivilDate
  columns: readonly ListPdfColumn[]
  /** Cells in the order of the columns. */
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>
  /** Left out: more than six columns turn the page. */
  landscape?: boolean
}

export type ListPdfOptions = {
  /** Called every few hundred rows and at the end. */
  onProgress?: (done: number) => void
  /** Stops the writing between two rows; the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

export type ListPdfResult = {
  rows: number
  pages: number
  /** Characters that the fonts do not have and that were printed as question marks. */
  unprintable: string[]
}

/** So often the event loop gets a turn, for progress to leave and a wish to stop to arrive. */
const rowsPerTurn = 250

/**
 * Writes a table of any length as PDF on A4: head row on every page, every second row tinted, „Seite 1 von N“ and the
 * date at the foot. Rows are read once and not kept. The output is not ended; rejects with what it or the rows threw.
 */
export async function writeListPdf(
  list: ListPdf,
  output: PdfOutput,
  { onProgress, signal }: ListPdfOptions = {},
): Promise<ListPdfResult> {
  signal?.throwIfAborted()
  const { title, author = '', columns, landscape = columns.length > 6 } = list
  const pdf = openPdf({ title, author, landscape }, output)
  const frame = createPageFrame(pdf, list)
  const table = createTable(columns, pdf.faces, frame.left, frame.right)
  let page = beginPage(1)
  let rows = 0

  function beginPage(number: number) {
    const title = frame.head(number)
    const content = title.operators + table.head.place(title.bottom, false) + frame.foot(number)
    return { number, content, top: title.bottom + table.head.height }
  }

  for await (const cells of list.rows) {
    signal?.throwIfAborted()
    const row = table.row(cells)
    if (page.top + row.height > frame.bottom) {
      await pdf.addPage(page.content)
      page = beginPage(page.number + 1)
    }
    page.content += row.place(page.top, rows % 2 === 1)
    page.top += row.height
    if (++rows % rowsPerTurn === 0) {
      onProgress?.(rows)
      await nextTurn()
    }
  }
  await pdf.addPage(rows === 0 ? page.content + frame.emptyNote(page.top) : page.content)
  frame.fillTotal(page.number)
  await pdf.finish()
  onProgress?.(rows)
  return { rows, pages: page.number, unprintable: [...pdf.missing] }
}
