import { writeFile } from 'node:fs/promises'
import type { ProducedFile } from '@shared/rpc/handles'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { FileDesk } from '../../files/desk'
import { toCsv } from '../../tables/csv-text'
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
  const rows = skips.map((skip) => [String(skip.line), texts.skipReasons[skip.reason], skip.detail])
  await writeFile(file.path, toCsv([texts.skipReport.header, ...rows]), { mode: 0o600 })
  return file.finish()
}
