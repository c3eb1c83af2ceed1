import type { ProducedFile } from '@shared/rpc/handles'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { FileDesk } from '../../files/desk'
import { writeTable } from '../../tables/table-file'
import type { SkippedRow } from './import-batch'

/** All rows that an import left out, as a CSV file: line, reason, what stood there. */
export async function writeSkipReport(
  files: FileDesk,
  visit: string,
  source: string,
  skips: SkippedRow[],
): Promise<ProducedFile> {
  const name = `${source.replace(/\.[^.]*$/, '')} – ${texts.skipReport.name}.csv`
  const file = files.produce(visit, name, 'text/csv')
  async function* rows() {
    for (const skip of skips) yield [String(skip.line), texts.skipReasons[skip.reason], skip.detail]
  }
  try {
    const { header, name: title } = texts.skipReport
    await writeTable(file.path, 'csv', { title, header, rows: rows() })
    return await file.finish()
  } catch (error) {
    await file.drop()
    throw error
  }
}
