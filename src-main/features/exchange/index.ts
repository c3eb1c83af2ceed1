import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { OperationsService } from '../operations'
import type { SettingsService } from '../settings'
import { createExportService } from './export-service'
import { countHandouts, pageOfHandouts } from './handout-store'
import { heldFile, passFileErrors } from './held-file'
import { createImportService } from './import-service'
import { createOwnImportService } from './own-import-service'
import { previewOwnTask } from './own-preview'
import { passOwnErrors } from './own-refused'
import { previewTask } from './preview'

export { forgetHandouts, handoutOperations } from './handout-store'
export { handoutRows } from './handout-words'
export { personalData } from './personal-data'

/** Binds import and export to the contract. */
export function bindExchange(core: Core, settings: SettingsService, operations: OperationsService) {
  const runImport = createImportService(core, settings)
  const importOwn = createOwnImportService(core, settings)
  const { exportCards, handOut } = createExportService(core)
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
      asEvents(signal, (report, cancel) => exportCards(input, context.visit, report, cancel)),
    ),
    handOut: os.exchange.handOut.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => handOut(input, context, report, cancel)),
    ),
    handouts: os.exchange.handouts.handler(async ({ input }) => ({
      handouts: await pageOfHandouts(core.read(), input),
      total: await countHandouts(core.read()),
    })),
    previewOwn: os.exchange.previewOwn.handler(({ input, context, signal }) => {
      const { path } = heldFile(core, context.visit, input.file)
      return core.pool
        .run(previewOwnTask, { path, dataFile: core.dataFile(), today: core.clock.today() }, { signal })
        .catch(passOwnErrors)
    }),
    importOwn: os.exchange.importOwn.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => importOwn(input, context, report, cancel)),
    ),
  })
  return { router }
}
