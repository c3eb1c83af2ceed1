import type { LabelPaper, LabelSort, Offset } from '@shared/features/labels/contract'
import { tooSmallFor } from '@shared/features/labels/smallest'
import type { Purpose, Selection } from '@shared/features/selections/selection'
import { labels as texts } from '@shared/texts/de/labels'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { calibrationTask } from './calibration-task'
import { labelsTask } from './print-task'
import type { createPrinterService } from './printer-service'
import { refuseBeyond, sheetOf } from './sheets'

type Wanted = {
  selection: Selection
  purpose: Purpose
  sort: LabelSort
  onceAHousehold: boolean
  printerId: number | null
  paper: LabelPaper
}
type Call = { visit: string; report: Report; signal: AbortSignal }

const mediaType = 'application/pdf'

/** Labels and the like as PDF; nothing here writes to the data. */
export function createLabelPrinting(
  core: Core,
  settings: SettingsService,
  printers: ReturnType<typeof createPrinterService>,
) {
  /** START_BEYOND_SHEET, CELL_TOO_SMALL, NOTHING_TO_PRINT, NOT_FOUND. */
  async function print({ printerId, ...wanted }: Wanted, { visit, report, signal }: Call) {
    const { paper } = wanted
    const sheet = await fittingSheet(paper)
    const offset = await printers.offsetOf(printerId)
    const { shop, letters } = await settings.current()
    const today = core.clock.today()
    const title = texts.titles[paper.product]
    return produced(core.files, { visit, name: `${title} ${today}.pdf`, mediaType }, (target) =>
      core.pool.run(
        labelsTask,
        {
          ...{ ...wanted, target, title, sheet, offset, shop, today },
          dataFile: core.dataFile(),
          companyFirst: letters.companyFirst,
        },
        { signal, onMessage: ({ done, total }) => report('labels.printing', done, total) },
      ),
    )
  }

  async function fittingSheet(paper: LabelPaper) {
    if (paper.product === 'envelope') return null
    const { grid, cut } = await sheetOf(core.read(), paper.sheet)
    refuseBeyond(grid, paper.start)
    const lacking = tooSmallFor(paper.product, grid)
    if (lacking) fail('CELL_TOO_SMALL', lacking)
    return { grid, cut }
  }

  async function calibration(
    { sheet, offset }: { sheet: string; offset: Offset },
    { visit, signal }: Pick<Call, 'visit' | 'signal'>,
  ) {
    const { name, grid } = await sheetOf(core.read(), sheet)
    const { shop } = await settings.current()
    const fileName = `${texts.calibration.title} ${name}.pdf`
    return produced(core.files, { visit, name: fileName, mediaType }, (target) =>
      core.pool.run(
        calibrationTask,
        { target, sheetName: name, author: shop.name || shop.owner, grid, offset },
        { signal },
      ),
    )
  }

  return { print, calibration }
}
