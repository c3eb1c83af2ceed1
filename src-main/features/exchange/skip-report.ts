import type { ProducedFile } from '@shared/rpc/handles'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { FileDesk } from '../../files/desk'
import { produced } from '../../files/produced'
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
  async function* rows() {
    for (const skip of skips) yield [String(skip.line), texts.skipReasons[skip.reason], skip.detail]
  }
  const { header, name: title } = texts.skipReport
  const { file } = await produced(files, { visit, name, mediaType: 'text/csv' }, async (target) => {
    await writeTable(target, 'csv', { title, header, rows: rows() })
    return {}
  })
  return file
}
