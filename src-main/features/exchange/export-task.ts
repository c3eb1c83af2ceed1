import type { CustomerCard } from '@shared/features/customers/card'
import { cardFor } from '@shared/features/selections/exclusion'
import type { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { exchange as texts } from '@shared/texts/de/exchange'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { type TableFormat, writeTable } from '../../tables/table-file'
import { exportedFields, fieldColumns, fieldHeaders } from '../fields'
import { recipients } from '../recipients'
import { exportColumns } from './export-columns'

type ExportInput = {
  dataFile: string
  target: string
  selection: Selection
  format: TableFormat
  purpose: Purpose
  protectedFieldIds: number[]
  today: CivilDate
}
export type ExportProgress = { done: number; total: number }
export type ExportOutcome = { rows: number; excluded: Excluded[]; excludedTotal: number }

/** Rows between two reports of progress. */
const reportEvery = 500

/** Writes a selection as a table from a reading connection of its own. */
export const exportTask = task<ExportInput, ExportProgress, ExportOutcome>(
  'exchange.export',
  async ({ dataFile, target, selection, format, purpose, protectedFieldIds, today }, { send, signal }) => {
    const data = openDataFile(dataFile, 'read')
    try {
      const { ids, cards, excluded, excludedTotal } = await recipients(data.read, {
        selection,
        purpose,
        today,
        signal,
      })
      const own = await fieldColumns(data.read, await exportedFields(data.read, protectedFieldIds))
      async function* rows(): AsyncIterable<string[]> {
        let done = 0
        for await (const card of cards as AsyncIterable<CustomerCard>) {
          if (done++ % reportEvery === 0) await send({ done, total: ids.length })
          const shown = cardFor(card, purpose, today)
          const texts = (await own.textsOf(data.read, [card.id])).get(card.id) ?? {}
          yield [
            ...exportColumns.map((column) => column.of(shown, today)),
            ...own.fields.map(({ id }) => texts[String(id)] ?? ''),
          ]
        }
      }
      const labels = exportColumns.map((column) => column.label)
      const header = [...labels, ...fieldHeaders(own.fields, labels)]
      const count = await writeTable(target, format, { title: texts.exportTitle, header, rows: rows() })
      return { rows: count, excluded, excludedTotal: excludedTotal() }
    } finally {
      await data.close()
    }
  },
)
