import type { Offset } from '@shared/features/labels/contract'
import type { SheetGrid } from '@shared/features/labels/sheet'
import { writeFileBy } from '../../files/write-file'
import { task } from '../../jobs/task'
import { writeCalibration } from './pdf/calibration-pdf'

type Input = { target: string; sheetName: string; author: string; grid: SheetGrid; offset: Offset }

/** Writes the page by which a printer is measured. */
export const calibrationTask = task<Input, never, { pages: number }>(
  'labels.calibration',
  ({ target, ...page }) => writeFileBy(target, (out) => writeCalibration(page, out)),
)
