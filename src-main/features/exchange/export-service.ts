import type { Purpose, Selection } from '@shared/features/selections/selection'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { Core } from '../../core'
import type { Report } from '../../rpc/long'
import { type TableFormat, tableMediaTypes } from '../../tables/table-file'
import { exportTask } from './export-task'

export type ExportInput = { selection: Selection; format: TableFormat; purpose: Purpose }

/** Writes customers out as a file that the visit can fetch; nothing in the data is touched. */
export function createExportService(core: Core) {
  return async (input: ExportInput, visit: string, report: Report, signal: AbortSignal) => {
    const name = `${texts.exportTitle} ${core.clock.today()}.${input.format}`
    const file = core.files.produce(visit, name, tableMediaTypes[input.format])
    try {
      const outcome = await core.pool.run(
        exportTask,
        { ...input, dataFile: core.dataFile(), target: file.path },
        { signal, onMessage: ({ done, total }) => report('exporting', done, total) },
      )
      return { file: await file.finish(), ...outcome }
    } catch (error) {
      await file.drop()
      throw error
    }
  }
}
