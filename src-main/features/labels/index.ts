import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { createLabelPrinting } from './print-service'
import { createPrinterService } from './printer-service'
import { createSheetService } from './sheet-service'

export { barOperators } from './pdf/card'
export { personalData } from './personal-data'

/** Binds labels, envelopes and cards to the contract. */
export function bindLabels(core: Core, settings: SettingsService) {
  const sheets = createSheetService(core)
  const printers = createPrinterService(core)
  const printing = createLabelPrinting(core, settings, printers)
  const { labels } = os
  const router = labels.router({
    sheets: labels.sheets.handler(() => sheets.list()),
    saveSheet: labels.saveSheet.handler(({ input, context }) => sheets.save(input, context.actor)),
    deleteSheet: labels.deleteSheet.handler(({ input, context }) => sheets.remove(input.id, context.actor)),
    printers: labels.printers.handler(() => printers.list()),
    savePrinter: labels.savePrinter.handler(({ input, context }) => printers.save(input, context.actor)),
    deletePrinter: labels.deletePrinter.handler(({ input, context }) =>
      printers.remove(input.id, context.actor),
    ),
    print: labels.print.handler(({ input, context: { visit }, signal: stop }) =>
      asEvents(stop, (report, signal) => printing.print(input, { visit, report, signal })),
    ),
    markPrinted: labels.markPrinted.handler(({ input, context }) => sheets.markPrinted(input, context.actor)),
    calibration: labels.calibration.handler(({ input, context: { visit }, signal: stop }) =>
      asEvents(stop, (_, signal) => printing.calibration(input, { visit, signal })),
    ),
  })
  return { router }
}
