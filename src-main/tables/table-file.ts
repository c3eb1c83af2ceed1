import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import writeExcelFile from 'write-excel-file/node'
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
  const out = createWriteStream(path, { mode: 0o600 })
  const failed = finished(out)
  // The error surfaces at the await below; until then nobody listens.
  failed.catch(() => {})
  let count = 0
  let pending: string[][] = [header]
  const flush = async (withBom: boolean) => {
    if (pending.length > 0 && !out.write(toCsv(pending, { withBom })))
      await Promise.race([once(out, 'drain'), failed])
    pending = []
  }
  await flush(true)
  for await (const row of rows) {
    count += 1
    pending.push(row)
    if (pending.length >= chunk) await flush(false)
  }
  await flush(false)
  out.end()
  await failed
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
