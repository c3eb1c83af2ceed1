import type { Purpose, Selection } from '@shared/features/selections/selection'
import type { Core } from '../../core'
import { keptWork } from '../../jobs/kept-work'
import { recipientsTask } from './recipients-task'

type Wanted = { selection: Selection; purpose: Purpose; onPaper: boolean }

/** The recipients of the letter that is being written. */
export function createRecipientsCache(core: Core) {
  const find = keptWork(core.changes, (wanted: Wanted & { today: string }, signal) =>
    core.pool.run(recipientsTask, { dataFile: core.dataFile(), ...wanted }, { signal }),
  )
  return (wanted: Wanted, signal: AbortSignal | undefined) =>
    find({ ...wanted, today: core.clock.today() }, signal)
}
