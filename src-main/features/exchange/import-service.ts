import type {
  ColumnChoice,
  Encoding,
  ImportMode,
  ImportResult,
  Separator,
} from '@shared/features/exchange/contract'
import type { FileHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { describeFault } from '../../rpc/faults'
import type { Report } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { heldFile, passFileErrors } from './held-file'
import { firstFreeId } from './import-store'
import { createImportWriter } from './import-writer'
import { keepMapping } from './mapping-store'
import { makeFields } from './own-fields'
import { writeReport } from './skip-report'
import { readDraftsTask } from './tasks'

export type ImportInput = {
  file: FileHandle
  encoding?: Encoding | undefined
  separator?: Separator | undefined
  sheet?: string | undefined
  columns?: ColumnChoice[] | undefined
  useKept: boolean
  mode: ImportMode
}

/** Skipped rows and remarks that the answer names; the report holds all. */
const named = 500

/**
 * Brings a file of customers in: a worker reads and maps it, the writer commits batches under one operation. An error
 * or a cancel takes the whole import back before it is passed on.
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
    const { actor } = caller
    const operationId = await core.operations.begin({ kind: 'exchange.import', label: file.name, actor })
    const writer = createImportWriter(core, {
      ...{ operationId, actor, pattern, firstNewId, mode: input.mode, fileName: file.name, signal },
      onWritten: (bytesRead) => report('importing', bytesRead, file.bytes),
    })
    try {
      const { columns: chosen } = input
      const columns = chosen && (await core.operations.step(operationId, (tx) => makeFields(tx, chosen)))
      const read = await core.pool.run(
        readDraftsTask,
        { ...input, columns, path: file.path, dataFile: core.dataFile() },
        { signal, onMessage: writer.write },
      )
      await writer.writeLate()
      const outcome = writer.outcome()
      // Before the end, so that nobody is told of a failure while the import stands.
      const rest = await writeReport(core.files, caller.visit, file.name, outcome)
      if (columns) {
        const kept = { name: file.name, usedOn: core.clock.today(), columns }
        await core.operations.step(operationId, (tx) => keepMapping(tx, read.signature, kept))
      }
      signal.throwIfAborted()
      await core.operations.finish(operationId)
      const { skipped, remarks, taken, ...counts } = outcome
      return {
        operationId,
        read: read.read,
        ...counts,
        skipped: skipped.length,
        sums: {
          points: { read: read.sums.points, taken: taken.points },
          stamps: { read: read.sums.stamps, taken: taken.stamps },
          vouchers: { read: read.sums.vouchers, taken: taken.vouchers },
          turnover: { read: read.sums.turnover, taken: taken.turnover },
        },
        skippedRows: skipped.slice(0, named),
        remarks: remarks.slice(0, named),
        remarksTotal: remarks.length,
        report: rest,
      }
    } catch (error) {
      report('undoing', 0, null)
      await writer.writeLate().catch((late: unknown) => core.log(`late match keys: ${describeFault(late)}`))
      await core.undo.undo(operationId, actor, (done, total) => report('undoing', done, total))
      return passFileErrors(error)
    }
  }
}
