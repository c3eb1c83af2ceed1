import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { OperationsService } from '../operations'
import type { SettingsService } from '../settings'
import { createExportService } from './export-service'
import { heldFile, passFileErrors } from './held-file'
import { createImportService } from './import-service'
import { previewTask } from './preview'

export { personalData } from './personal-data'

/** Binds import and export to the contract. */
export function bindExchange(core: Core, settings: SettingsService, operations: OperationsService) {
  const runImport = createImportService(core, settings)
  const runExport = createExportService(core)
  const router = os.exchange.router({
    previewImport: os.exchange.previewImport.handler(async ({ input, context, signal }) => {
      const { path } = heldFile(core, context.visit, input.file)
      return core.pool
        .run(previewTask, { ...input, path, dataFile: core.dataFile() }, { signal })
        .catch(passFileErrors)
    }),
    runImport: os.exchange.runImport.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => runImport(input, context, report, cancel)),
    ),
    undoImport: os.exchange.undoImport.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => operations.undo(input.operationId, context.actor, report, cancel)),
    ),
    exportCustomers: os.exchange.exportCustomers.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => runExport(input, context.visit, report, cancel)),
    ),
  })
  return { router }
}
