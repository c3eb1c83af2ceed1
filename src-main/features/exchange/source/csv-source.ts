import { recognise } from '@shared/features/exchange/recognise'
import type { SourceRecord } from '@shared/features/exchange/record'
import { openCsv } from '../csv/csv-file'
import { CsvRefused } from '../csv/csv-refused'
import { type CsvRow, readCsv } from '../csv/read-csv'
import type { Source, SourceChoice } from './source'

/** A table in text form. */
export async function openCsvSource({ path, encoding, separator }: SourceChoice): Promise<Source> {
  const opening = await openCsv(path, { encoding, separator })
  if (!opening.ok) throw new CsvRefused(opening.refusal.reason, opening.refusal.line)
  const { file } = opening
  return {
    format: 'csv',
    ...recognise(file.header),
    encoding: file.encoding,
    separator: file.separator,
    sheets: [],
    bytes: file.bytes,
    async *records(reading) {
      for await (const row of readCsv(file, reading)) yield recordOf(row)
    },
  }
}

function recordOf({ line, cells, fault }: CsvRow): SourceRecord {
  const fields: SourceRecord['fields'] = []
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column]
    if (value) fields.push({ column, value })
  }
  return { line, fields, attachments: [], problems: [], fault }
}
