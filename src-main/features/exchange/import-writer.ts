import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportMode } from '@shared/features/exchange/contract'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { createLateKeys } from '../customers'
import { type PlacedRow, type SkippedRow, writeBatch } from './import-batch'
import { writeBeside } from './import-beside'
import { placeFiles } from './import-files'
import type { DraftBatch, Remark } from './tasks'
import { waitingRows } from './waiting-rows'

/** Rows that are written without a pause, by their weight: more would hold up whoever calls meanwhile. */
const atOnce = 150
/** The same while somebody works with the program: shorter, at the cost of more steps. */
const besideCalls = 30

type WriterContext = {
  operationId: number
  actor: string
  pattern: string
  firstNewId: number
  mode: ImportMode
  fileName: string
  signal: AbortSignal
  onWritten(bytesRead: number): void
}

type Waiting = ReturnType<typeof waitingRows>
/** Rows of a part that ask for more, with the cards on which something beside them was written. */
type Written = { placed: PlacedRow[]; touched: Set<number> }

/** Writes the batches of an import under its operation, and sums up what became of them. */
export function createImportWriter(core: Core, context: WriterContext) {
  const { operationId, actor, pattern, firstNewId, mode, fileName, signal, onWritten } = context
  const sum = { created: 0, updated: 0, doubtful: 0, photos: 0, documents: 0 }
  const taken = { points: 0, stamps: 0, vouchers: 0, turnover: 0 }
  const skipped: SkippedRow[] = []
  const remarks: Remark[] = []
  const late = createLateKeys()

  /** Lets through whoever waits, and answers whether somebody called. */
  async function called(): Promise<boolean> {
    await nextTurn()
    return core.rightOfWay.wanted()
  }

  /** Rows of a step that are written without a pause; answers what became of them. */
  async function writePart(tx: Tx, rows: Waiting, inLine: Set<number>) {
    const part = rows.take(core.rightOfWay.wanted() ? besideCalls : atOnce)
    const stamp = { now: core.clock.now().toISOString(), today: core.clock.today(), pattern }
    const cards = await writeBatch(tx, part, { stamp, firstNewId, mode, late, inLine })
    const beside = await writeBeside(tx, cards.placed, { stamp, mode, actor, source: fileName })
    for (const id of beside.touched) inLine.delete(id)
    rows.putBack(cards.rest)
    // Most are new cards, of which nothing more is to be said: they must not wait in the heap for the end of the step.
    const placed = cards.placed.filter(
      ({ row, fresh, wholeNote }) => !fresh || wholeNote !== null || row.beside?.files.length,
    )
    return { ...cards, beside, placed, touched: beside.touched }
  }

  /**
   * One step: part after part while nobody calls, as pages of the file that several parts touch are written once then.
   * A call that comes in between reads what stood there before, and ends the step for whoever wants to write.
   */
  async function writeStep(rows: Waiting): Promise<Written[]> {
    const parts = await core.operations.step(operationId, async (tx, mark) => {
      const inLine = new Set<number>()
      const written: Awaited<ReturnType<typeof writePart>>[] = []
      do written.push(await writePart(tx, rows, inLine))
      while (rows.areLeft() && !(await called()))
      mark(inLine)
      return written
    })
    for (const part of parts) {
      sum.created += part.created
      sum.doubtful += part.doubtful
      for (const key of Object.keys(taken) as (keyof typeof taken)[]) taken[key] += part.beside.sums[key]
      for (const one of part.skipped) skipped.push(one)
      for (const one of part.beside.remarks) remarks.push(one)
    }
    return parts
  }

  /** Of rows whose customer was there: either something was written, or all of it stood there already. */
  function countKnown({ placed, touched }: Written): void {
    for (const { row, customerId, fresh, changed, name } of placed) {
      if (fresh) continue
      if (changed || touched.has(customerId)) sum.updated += 1
      else skipped.push({ line: row.line, reason: 'unchanged', detail: name })
    }
  }

  /** Photos, files and notes that no card has room for. */
  async function placeAttached({ placed, touched }: Written, batch: DraftBatch): Promise<void> {
    const long = placed.filter(({ wholeNote }) => wholeNote !== null)
    for (const { row } of long) remarks.push({ line: row.line, text: texts.noteBeside })
    if (batch.files.length + long.length === 0) return
    const replacePhoto = mode === 'overwrite'
    const files = await placeFiles(core, placed, batch.files, { operationId, actor, replacePhoto, signal })
    sum.photos += files.photos
    sum.documents += files.documents
    for (const id of files.touched) touched.add(id)
  }

  async function write(batch: DraftBatch): Promise<void> {
    for (const one of batch.skipped) skipped.push(one)
    for (const one of batch.remarks) remarks.push(one)
    const rows = waitingRows(batch)
    while (rows.areLeft())
      for (const part of await writeStep(rows)) {
        await placeAttached(part, batch)
        countKnown(part)
      }
    if (late.isFull()) await writeLate()
    onWritten(batch.bytesRead)
  }

  /** Brings the match keys that were left for later; also before cards are taken back, as some may stay. */
  const writeLate = () => late.write((work) => core.operations.step(operationId, work))

  /** What became of all rows. */
  function outcome() {
    skipped.sort((a, b) => a.line - b.line)
    remarks.sort((a, b) => a.line - b.line)
    return { ...sum, taken, skipped, remarks }
  }

  return { write, writeLate, outcome }
}
