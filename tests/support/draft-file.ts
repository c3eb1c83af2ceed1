import { openCsv } from '@main/features/exchange/csv/csv-file'
import { readCsv } from '@main/features/exchange/csv/read-csv'
import type { CustomerDraft } from '@shared/features/exchange/customer-draft'
import { toDraft } from '@shared/features/exchange/draft'
import { recognise } from '@shared/features/exchange/recognise'
import { columnsByNumber } from '@shared/features/exchange/row'
import { fieldsOf } from './drafts'

/** A whole file as drafts, as the import would propose them; throws where a row makes none. */
export async function draftsOfFile(path: string) {
  const opening = await openCsv(path)
  if (!opening.ok) throw new Error(opening.refusal.reason)
  const { file } = opening
  const { source, columns, dateOrder } = recognise(file.header)
  const rows: { line: number; cells: string[]; draft: CustomerDraft; problems: string[] }[] = []
  for await (const { line, cells, fault } of readCsv(file)) {
    const result = toDraft(fieldsOf(cells), columnsByNumber(columns), { dateOrder, today: '2026-11-22' })
    if (fault || result.skip !== null) throw new Error(`line ${line} skipped`)
    rows.push({ line, cells, draft: result.draft, problems: result.problems.map(({ code }) => code) })
  }
  return { file, source, columns, rows }
}
