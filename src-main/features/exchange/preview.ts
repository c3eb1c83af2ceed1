import type { ImportPreview } from '@shared/features/exchange/contract'
import { toDraft } from '@shared/features/exchange/draft'
import type { Problem } from '@shared/features/exchange/remarks'
import { civilToday } from '@shared/kernel/civil-date'
import { exchange as texts } from '@shared/texts/de/exchange'
import { task } from '../../jobs/task'
import { cardLines } from './card-lines'
import { CsvRefused } from './csv/csv-refused'
import { readCsv } from './csv/read-csv'
import { cardOfDraft } from './draft-card'
import { refuse } from './held-file'
import { openTable, type TableChoice } from './tasks'

const previewRows = 5

function remark({ code, header, value }: Problem): string {
  return texts.problems[code](header, value)
}

/** Looks at a table before it is imported: how it reads, where its columns go, five rows before and after. */
export const previewTask = task('exchange.preview', async (choice: TableChoice): Promise<ImportPreview> => {
  const { file, columns, source, dateOrder } = await openTable(choice)
  const context = { dateOrder, today: civilToday(Date.now()) }
  const rows: ImportPreview['rows'] = []
  try {
    for await (const { line, cells, fault } of readCsv(file)) {
      if (rows.length >= previewRows) break
      const outcome = fault ? { skip: fault } : toDraft(cells, columns, context)
      rows.push({
        line,
        cells,
        card: outcome.skip === null && 'draft' in outcome ? cardLines(cardOfDraft(outcome.draft)) : [],
        problem: outcome.skip,
        remarks: 'problems' in outcome ? outcome.problems.map(remark) : [],
      })
    }
  } catch (error) {
    if (error instanceof CsvRefused) refuse(error.refusal)
    throw error
  }
  const targets = new Map(columns.map((column) => [column.column, column.target]))
  return {
    encoding: file.encoding,
    separator: file.separator,
    source,
    columns: file.header.map((header, column) => ({
      column,
      header,
      target: targets.get(column) ?? 'ignore',
      samples: rows.map((row) => row.cells[column] ?? ''),
    })),
    rows,
    bytes: file.bytes,
  }
})
