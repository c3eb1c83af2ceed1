import type { ColumnChoice, Encoding, Separator } from '@shared/features/exchange/contract'
import { toDraft } from '@shared/features/exchange/draft'
import { recognise } from '@shared/features/exchange/recognise'
import { type ColumnMapping, carriesName, isTarget } from '@shared/features/exchange/targets'
import { civilToday } from '@shared/kernel/civil-date'
import { task } from '../../jobs/task'
import { deriveNewCard } from '../customers'
import { openCsv } from './csv/csv-file'
import { CsvRefused } from './csv/csv-refused'
import { readCsv } from './csv/read-csv'
import { cardOfDraft } from './draft-card'
import { refuse } from './held-file'
import type { ReadRow, SkippedRow } from './import-batch'

/** Rows handed over at a time: what the writer commits in one go while nobody calls. More would hold it too long. */
const batchRows = 150

export type TableChoice = {
  path: string
  encoding?: Encoding | undefined
  separator?: Separator | undefined
  columns?: ColumnChoice[] | undefined
}

/**
 * `rows` as JSON in UTF-8: copying so many small objects from thread to thread takes several times as long, and
 * bytes that wait for the writer do not make the heaps of both threads grow.
 */
export type DraftBatch = { rows: Uint8Array<ArrayBuffer>; skipped: SkippedRow[]; bytesRead: number }

export function rowsOf(batch: DraftBatch): ReadRow[] {
  return JSON.parse(new TextDecoder().decode(batch.rows)) as ReadRow[]
}

/** Opens a table with what a person chose of it, or the proposal by its header; refuses one without a name. */
export async function openTable({ path, encoding, separator, columns: chosen }: TableChoice) {
  const opening = await openCsv(path, { encoding, separator })
  if (!opening.ok) return refuse(opening.refusal)
  const { file } = opening
  const recognised = recognise(file.header)
  const columns = chosen ? chosen.flatMap(toMapping) : recognised.columns
  return {
    file,
    columns,
    source: recognised.source,
    dateOrder: recognised.dateOrder,
    named: carriesName(columns),
  }
}

function toMapping({ column, header, target }: ColumnChoice): ColumnMapping[] {
  return isTarget(target) ? [{ column, header, target }] : []
}

/** Reads a table in a worker and hands its rows over as cards, batch by batch, at the writer's pace. */
export const readDraftsTask = task(
  'exchange.readDrafts',
  async (
    choice: TableChoice,
    { send, signal }: { send(batch: DraftBatch): Promise<void>; signal: AbortSignal },
  ) => {
    const { file, columns, dateOrder, named } = await openTable(choice)
    if (!named) refuse({ reason: 'noNameColumn', line: null } as never)
    const context = { dateOrder, today: civilToday(Date.now()) }
    let rows: string[] = []
    let skipped: SkippedRow[] = []
    let bytesRead = 0
    let read = 0
    // The next batch waits at the writer's while it has this one, and no further ahead.
    let before = Promise.resolve()
    let underWay = Promise.resolve()
    const flush = async () => {
      const batch = { rows: new TextEncoder().encode(`[${rows.join(',')}]`), skipped, bytesRead }
      rows = []
      skipped = []
      await before
      signal.throwIfAborted()
      before = underWay
      underWay = send(batch)
    }
    try {
      for await (const row of readCsv(file, { signal, onProgress: (bytes) => (bytesRead = bytes) })) {
        read += 1
        if (row.fault)
          skipped.push({
            line: row.line,
            reason: row.fault,
            detail: row.cells.join(' · ').slice(0, 200),
          })
        else {
          const outcome = toDraft(row.cells, columns, context)
          if (outcome.skip)
            skipped.push({
              line: row.line,
              reason: outcome.skip,
              detail: row.cells.filter(Boolean).join(' · ').slice(0, 200),
            })
          else {
            const card = cardOfDraft(outcome.draft)
            const made: ReadRow = { line: row.line, card, derived: deriveNewCard(card, context.today) }
            rows.push(JSON.stringify(made))
          }
        }
        if (rows.length + skipped.length >= batchRows) await flush()
      }
      await flush()
      return { read }
    } catch (error) {
      if (error instanceof CsvRefused) refuse(error.refusal)
      throw error
    } finally {
      // Whoever takes the import back must not meet a batch that is still being written.
      await before
      await underWay
    }
  },
)
