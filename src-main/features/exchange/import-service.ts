import type { ColumnChoice, Encoding, ImportResult, Separator } from '@shared/features/exchange/contract'
import type { FileHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import type { Report } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { heldFile, passFileErrors } from './held-file'
import { type BatchOutcome, type ReadRow, type SkippedRow, writeBatch } from './import-batch'
import { firstFreeId } from './import-store'
import { writeSkipReport } from './skip-report'
import { type DraftBatch, readDraftsTask, rowsOf } from './tasks'

export type ImportInput = {
  file: FileHandle
  encoding?: Encoding | undefined
  separator?: Separator | undefined
  columns?: ColumnChoice[] | undefined
}

/** Rows of one step while somebody works with the program: shorter steps, at the cost of more of them. */
const rowsBesideCalls = 30

/** Skipped rows that the answer names; the report holds all. */
const namedSkips = 500

/**
 * Brings a table of customers in: a worker reads and maps it, the writer commits batches under one operation.
 * An error or a cancel takes the whole import back before it is passed on.
 */
export function createImportService(core: Core, settings: SettingsService) {
  return async function runImport(
    input: ImportInput,
    caller: { actor: string; visit: string },
    report: Report,
    signal: AbortSignal,
  ): Promise<ImportResult> {
    const file = heldFile(core, caller.visit, input.file)
    const { pattern } = (await settings.current()).numbering
    const firstNewId = await firstFreeId(core.read())
    const operationId = await core.operations.begin({
      kind: 'exchange.import',
      label: file.name,
      actor: caller.actor,
    })
    const result = { operationId, created: 0, updated: 0 }
    const skips: SkippedRow[] = []
    const take = (outcome: BatchOutcome) => {
      result.created += outcome.created
      result.updated += outcome.updated
      skips.push(...outcome.skipped)
    }
    const write = async (batch: DraftBatch) => {
      skips.push(...batch.skipped)
      let rest: ReadRow[] = rowsOf(batch)
      while (rest.length > 0) {
        const part = rest.slice(0, core.rightOfWay.wanted() ? rowsBesideCalls : rest.length)
        const stamp = { now: core.clock.now().toISOString(), today: core.clock.today(), pattern }
        const outcome = await core.operations.step(operationId, async (tx, mark) => {
          const written = await writeBatch(tx, part, { stamp, firstNewId })
          mark(written.inLine)
          return written
        })
        take(outcome)
        rest = [...outcome.rest, ...rest.slice(part.length)]
      }
      report('importing', batch.bytesRead, file.bytes)
    }
    try {
      const { read } = await core.pool.run(
        readDraftsTask,
        { ...input, path: file.path },
        { signal, onMessage: write },
      )
      skips.sort((a, b) => a.line - b.line)
      // Before the end, so that nobody is told of a failure while the import stands.
      const rest = skips.length > 0 ? await writeSkipReport(core.files, caller.visit, file.name, skips) : null
      signal.throwIfAborted()
      await core.operations.finish(operationId)
      const skippedRows = skips.slice(0, namedSkips)
      return { ...result, read, skipped: skips.length, skippedRows, report: rest }
    } catch (error) {
      report('undoing', 0, null)
      await core.undo.undo(operationId, caller.actor, (done, total) => report('undoing', done, total))
      return passFileErrors(error)
    }
  }
}
