import type { ColumnChoice } from '@shared/features/exchange/contract'
import type { Attachment, SourceRecord } from '@shared/features/exchange/record'
import { openDataFile } from '../../db/open'
import { type PackedJson, packJson } from '../../jobs/packed-json'
import { type TaskTools, task } from '../../jobs/task'
import { withDerived } from './derive-row'
import { refuse } from './held-file'
import type { SkippedRow } from './import-batch'
import { openTable, passRefusal, type TableChoice } from './open-table'
import { type ReadRow, readRecord } from './read-row'

/** Rows handed over at a time, by their weight: what the writer commits together while nobody calls. */
const batchWeight = 600
/** A row with more than its card takes the writer as long as so many others. */
const besideWeight = 3
/** Files are handed over before they fill the memory of both threads. */
const batchBytes = 4 * 1024 * 1024

export type BatchFile = Attachment
export type Remark = { line: number; text: string }

/**
 * `rows` as JSON: copying so many small objects from thread to thread takes several times as long, and bytes that wait
 * for the writer do not make the heaps of both threads grow.
 */
export type DraftBatch = {
  rows: PackedJson
  files: BatchFile[]
  skipped: SkippedRow[]
  remarks: Remark[]
  bytesRead: number
}

/** How long a row takes the writer, in rows that are nothing but a card. */
export function weightOf({ beside }: Pick<ReadRow, 'beside'>): number {
  return beside ? besideWeight : 1
}

/** What an import read in all, and with which columns. */
export type ReadOutcome = {
  read: number
  bytes: number
  signature: string
  columns: ColumnChoice[]
  /** As read from the file, to be compared with what was booked. */
  sums: { points: number; stamps: number; vouchers: number; turnover: number }
}

/** Reads a file in a worker and hands its rows over as cards, batch by batch, at the writer's pace. */
export const readDraftsTask = task(
  'exchange.readDrafts',
  async (
    choice: TableChoice & { dataFile: string },
    { send, signal }: Pick<TaskTools<DraftBatch>, 'send' | 'signal'>,
  ): Promise<ReadOutcome> => {
    const data = openDataFile(choice.dataFile, 'read')
    const table = await openTable(data.read, choice).finally(() => data.close())
    const { format } = table.source
    // Of cards and entries each says for itself whether it has a name.
    if (!table.named && (format === 'csv' || format === 'xlsx'))
      refuse({ reason: 'noNameColumn', line: null } as never)
    const { source, context } = table
    const sums = { points: 0, stamps: 0, vouchers: 0, turnover: 0 }
    const batch = collectBatch()
    let read = 0
    let bytesRead = 0
    // The next batch waits at the writer's while it has this one, and no further ahead.
    let before = Promise.resolve()
    let underWay = Promise.resolve()
    const flush = async () => {
      const whole = { ...batch.take(), bytesRead }
      await before
      signal.throwIfAborted()
      before = underWay
      underWay = send(
        whole,
        whole.rows.map(({ buffer }) => buffer),
      )
    }
    try {
      for await (const record of source.records({ signal, onProgress: (bytes) => (bytesRead = bytes) })) {
        read += 1
        const outcome = readRecord(record, context)
        if (outcome.skip) batch.skip(record, outcome.skip, outcome.remarks)
        else {
          const { beside } = outcome.row
          if (beside) {
            const { points, stamps, vouchers, turnoverCents } = beside.opening
            sums.points += points
            sums.stamps += stamps
            sums.vouchers += vouchers.reduce((sum, { cents }) => sum + cents, 0)
            sums.turnover += turnoverCents
          }
          batch.add(withDerived(outcome.row, context.today), outcome.attachments, outcome.remarks)
        }
        if (batch.isFull()) await flush()
      }
      await flush()
      return { read, bytes: source.bytes, signature: table.signature, columns: table.columns, sums }
    } catch (error) {
      return passRefusal(error)
    } finally {
      // Whoever takes the import back must not meet a batch that is still being written.
      await before
      await underWay
    }
  },
)

/** Gathers what one batch hands over. */
function collectBatch() {
  const empty = () => ({
    ...{
      files: [] as BatchFile[],
      skipped: [] as SkippedRow[],
      remarks: [] as Remark[],
    },
    ...{ weight: 0, bytes: 0 },
  })
  const rows = packJson()
  let held = empty()

  function remark(line: number, texts: readonly string[]): void {
    for (const text of texts) held.remarks.push({ line, text })
  }

  return {
    add(row: ReadRow, attachments: readonly Attachment[], remarks: readonly string[]): void {
      if (row.beside)
        for (const file of attachments) {
          row.beside.files.push(held.files.length)
          held.files.push(file)
          held.bytes += file.bytes.length
        }
      rows.add(row)
      held.weight += weightOf(row)
      remark(row.line, remarks)
    },
    skip({ line, fields }: SourceRecord, reason: SkippedRow['reason'], remarks: readonly string[]): void {
      const detail = fields.map(({ value }) => value.slice(0, 200)).join(' · ')
      held.skipped.push({ line, reason, detail: detail.slice(0, 200) })
      held.weight += 1
      remark(line, remarks)
    },
    isFull: () => held.weight >= batchWeight || held.bytes >= batchBytes,
    take() {
      const { files, skipped, remarks } = held
      held = empty()
      return { rows: rows.take(), files, skipped, remarks }
    },
  }
}
