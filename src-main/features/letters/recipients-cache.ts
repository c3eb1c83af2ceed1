import type { Purpose, Selection } from '@shared/features/selections/selection'
import type { Core } from '../../core'
import { keptWork } from '../../jobs/kept-work'
import type { SettingsService } from '../settings'
import type { Sending } from './correspondent'
import { recipientsTask } from './recipients-task'

type Wanted = { selection: Selection; purpose: Purpose; onPaper: boolean }
type Work = Wanted & Sending & { today: string }

/** The recipients of the letter that is being written. */
export function createRecipientsCache(core: Core, settings: SettingsService) {
  const find = keptWork(core.changes, (wanted: Work, signal) =>
    core.pool.run(recipientsTask, { dataFile: core.dataFile(), ...wanted }, { signal }),
  )
  return async (wanted: Wanted, signal: AbortSignal | undefined) => {
    const { shop } = await settings.current()
    return find({ ...wanted, today: core.clock.today(), senderCountry: shop.country }, signal)
  }
}
