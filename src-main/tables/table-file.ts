import { pipeline } from 'node:stream/promises'
import { type Cell, cellText } from '@shared/kernel/cell'
import { writeFileBy } from '../files/write-file'
import { writeZip } from '../files/write-zip'
import { toCsv } from './csv-text'
import { rowWriter, sheetFrame, workbookParts } from './xlsx-parts'

export type TableFormat = 'csv' | 'xlsx'
export const tableMediaTypes: Record<TableFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type Table = {
  /** Name of the sheet, at most 31 characters. */
  title: string
  header: string[]
  /** Some at a time, as they are made. */
  rows: AsyncIterable<readonly (readonly Cell[])[]>
}

/** Rows written to the file at a time: pieces that are done with before they count as lasting. */
const chunk = 50

/**
 * Writes a table that Word, Excel and LibreOffice open as it is: CSV with semicolons, UTF-8 and BOM, or XLSX
 * in which texts are texts (a postcode keeps its zero), numbers numbers and days days. Rows are written as they come:
 * memory stays flat. Answers the number of rows below the header.
 */
export async function writeTable(path: string, format: TableFormat, table: Table): Promise<number> {
  let count = 0
  async function* parts() {
    yield [table.header]
    for await (const rows of table.rows) {
      count += rows.length
      for (let at = 0; at < rows.length; at += chunk) yield rows.slice(at, at + chunk)
    }
  }
  await (format === 'csv' ? writeCsvFile(path, parts()) : writeXlsxFile(path, table, parts()))
  return count
}

/** The header first, then rows. */
type Parts = AsyncIterable<readonly (readonly Cell[])[]>

async function writeCsvFile(path: string, parts: Parts): Promise<void> {
  async function* text() {
    let withBom = true
    for await (const part of parts) {
      yield toCsv(
        part.map((row) => row.map(cellText)),
        { withBom },
      )
      withBom = false
    }
  }
  await writeFileBy(path, (out) => pipeline(text, out, { end: false }))
}

async function writeXlsxFile(
  path: string,
  { title, header }: Pick<Table, 'title' | 'header'>,
  parts: Parts,
): Promise<void> {
  async function* sheet() {
    const write = rowWriter(header.length)
    yield sheetFrame.before
    for await (const part of parts) yield part.map(write).join('')
    yield sheetFrame.after
  }
  const entries = Object.entries(workbookParts(title)).map(([name, text]) => ({
    name,
    content: async function* () {
      yield text
    },
  }))
  await writeZip(path, [...entries, { name: 'xl/worksheets/sheet1.xml', content: sheet }])
}
