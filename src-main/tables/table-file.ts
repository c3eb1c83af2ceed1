import { pipeline } from 'node:stream/promises'
import writeExcelFile from 'write-excel-file/node'
import { writeFileBy } from '../files/write-file'
import { toCsv } from './csv-text'

export type TableFormat = 'csv' | 'xlsx'
export const tableMediaTypes: Record<TableFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type Table = {
  /** Name of the sheet, at most 31 characters. */
  title: string
  header: string[]
  rows: AsyncIterable<string[]>
}

/** Rows written to the file at a time. */
const chunk = 500

/**
 * Writes a table that Word, Excel and LibreOffice open as it is: CSV with semicolons, UTF-8 and BOM, or XLSX
 * with text cells (a postcode keeps its zero). Answers the number of rows below the header.
 */
export function writeTable(path: string, format: TableFormat, table: Table): Promise<number> {
  return format === 'csv' ? writeCsvFile(path, table) : writeXlsxFile(path, table)
}

async function writeCsvFile(path: string, { header, rows }: Table): Promise<number> {
  let count = 0
  async function* text() {
    let pending: string[][] = [header]
    let withBom = true
    for await (const row of rows) {
      count += 1
      pending.push(row)
      if (pending.length < chunk) continue
      yield toCsv(pending, { withBom })
      pending = []
      withBom = false
    }
    if (pending.length > 0) yield toCsv(pending, { withBom })
  }
  await writeFileBy(path, (out) => pipeline(text, out, { end: false }))
  return count
}

async function writeXlsxFile(path: string, { title, header, rows }: Table): Promise<number> {
  const sheet: { value: string; type: typeof String; fontWeight?: 'bold' }[][] = [
    header.map((value) => ({ value, type: String, fontWeight: 'bold' })),
  ]
  for await (const row of rows) sheet.push(row.map((value) => ({ value, type: String })))
  await writeExcelFile(sheet, { sheet: title.slice(0, 31), stickyRowsCount: 1 }).toFile(path)
  return sheet.length - 1
}
