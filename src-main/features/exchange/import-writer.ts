import type { ImportMode } from '@shared/features/exchange/contract'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { Core } from '../../core'
import { createLateKeys } from '../customers'
import { type PlacedRow, type SkippedRow, writeBatch } from './import-batch'
import { writeBeside } from './import-beside'
import { placeFiles } from './import-files'
import type { ReadRow } from './read-row'
import { type DraftBatch, type Remark, rowsOf } from './tasks'

/** Rows of one step while somebody works with the program: shorter steps, at the cost of more of them. */
const rowsBesideCalls = 30

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

/** Writes the batches of an import under its operation, and sums up what became of them. */
export function createImportWriter(core: Core, context: WriterContext) {
  const { operationId, actor, pattern, firstNewId, mode, fileName, signal, onWritten } = context
  const sum = { created: 0, updated: 0, doubtful: 0, photos: 0, documents: 0 }
  const taken = { points: 0, stamps: 0, vouchers: 0, turnover: 0 }
  const skipped: SkippedRow[] = []
  const remarks: Remark[] = []
  const late = createLateKeys()

  /** One step: as many rows as fit; answers those that are left, and where the others stand. */
  async function writePart(part: ReadRow[]) {
    const stamp = { now: core.clock.now().toISOString(), today: core.clock.today(), pattern }
    const { cards, beside } = await core.operations.step(operationId, async (tx, mark) => {
      const written = await writeBatch(tx, part, { stamp, firstNewId, mode, late })
      const more = await writeBeside(tx, written.placed, { stamp, mode, actor, source: fileName })
      for (const id of more.touched) written.inLine.delete(id)
      mark(written.inLine)
      return { cards: written, beside: more }
    })
    sum.created += cards.created
    sum.doubtful += cards.doubtful
    for (const key of Object.keys(taken) as (keyof typeof taken)[]) taken[key] += beside.sums[key]
    for (const one of cards.skipped) skipped.push(one)
    for (const one of beside.remarks) remarks.push(one)
    return { rest: cards.rest, placed: cards.placed, touched: beside.touched }
  }

  /** Of rows whose customer was there: either something was written, or all of it stood there already. */
  function countKnown(placed: readonly PlacedRow[], touched: ReadonlySet<number>): void {
    for (const { row, customerId, fresh, changed, name } of placed) {
      if (fresh) continue
      if (changed || touched.has(customerId)) sum.updated += 1
      else skipped.push({ line: row.line, reason: 'unchanged', detail: name })
    }
  }

  async function write(batch: DraftBatch): Promise<void> {
    for (const one of batch.skipped) skipped.push(one)
    for (const one of batch.remarks) remarks.push(one)
    let rest = rowsOf(batch)
    while (rest.length > 0) {
      const part = rest.slice(0, core.rightOfWay.wanted() ? rowsBesideCalls : rest.length)
      const { rest: again, placed, touched } = await writePart(part)
      const long = placed.filter(({ wholeNote }) => wholeNote !== null)
      for (const { row } of long) remarks.push({ line: row.line, text: texts.noteBeside })
      if (batch.files.length + long.length > 0) {
        const replacePhoto = mode === 'overwrite'
        const files = await placeFiles(core, placed, batch.files, {
          operationId,
          actor,
          replacePhoto,
          signal,
        })
        sum.photos += files.photos
        sum.documents += files.documents
        for (const id of files.touched) touched.add(id)
      }
      countKnown(placed, touched)
      rest = [...again, ...rest.slice(part.length)]
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
