import { leavesIn, type PlainSelection } from '@shared/features/selections/selection'
import { kindOf } from './kinds'

/** Conditions together that are still found while somebody waits at the counter. */
const fewEnough = 3

/** Whether a selection takes longer than any other call may wait, and so is looked for in a worker. */
export function needsWorker(selection: PlainSelection): boolean {
  const leaves = leavesIn(selection) as Parameters<typeof kindOf>[0][]
  return leaves.length > fewEnough || leaves.some((leaf) => kindOf(leaf).pace === 'worker')
}
