import type { ProducedFile } from '@shared/rpc/handles'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { FileDesk } from '../../files/desk'
import { produced } from '../../files/produced'
import { writeTable } from '../../tables/table-file'
import type { SkippedRow } from './import-batch'
import type { Remark } from './tasks'

/**
 * All rows that an import left out and all that should be looked at, as a CSV file: line, reason, what stood there.
 * Null where there is nothing to report.
 */
export async function writeReport(
  files: FileDesk,
  visit: string,
  source: string,
  { skipped, remarks }: { skipped: readonly SkippedRow[]; remarks: readonly Remark[] },
): Promise<ProducedFile | null> {
  if (skipped.length + remarks.length === 0) return null
  const name = `${source.replace(/\.[^.]*$/, '')} – ${texts.skipReport.name}.csv`
  async function* rows() {
    yield skipped.map(({ line, reason, detail }) => [String(line), texts.skipReasons[reason], detail])
    yield remarks.map(({ line, text }) => [String(line), text, ''])
  }
  const { header, name: title } = texts.skipReport
  const { file } = await produced(files, { visit, name, mediaType: 'text/csv' }, async (target) => {
    await writeTable(target, 'csv', { title, header, rows: rows() })
    return {}
  })
  return file
}
