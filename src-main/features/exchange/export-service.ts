import type { Purpose, Selection } from '@shared/features/selections/selection'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import type { Report } from '../../rpc/long'
import { type TableFormat, tableMediaTypes } from '../../tables/table-file'
import { exportTask } from './export-task'

export type ExportInput = {
  selection: Selection
  format: TableFormat
  purpose: Purpose
  protectedFieldIds: number[]
}

/** Writes customers out as a file that the visit can fetch; nothing in the data is touched. */
export function createExportService(core: Core) {
  return async (input: ExportInput, visit: string, report: Report, signal: AbortSignal) => {
    const name = `${texts.exportTitle} ${core.clock.today()}.${input.format}`
    return produced(core.files, { visit, name, mediaType: tableMediaTypes[input.format] }, (target) =>
      core.pool.run(
        exportTask,
        { ...input, dataFile: core.dataFile(), target, today: core.clock.today() },
        { signal, onMessage: ({ done, total }) => report('exporting', done, total) },
      ),
    )
  }
}
