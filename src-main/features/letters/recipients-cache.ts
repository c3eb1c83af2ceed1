import type { Purpose, Selection } from '@shared/features/selections/selection'
import type { Core } from '../../core'
import { type LetterRecipients, recipientsTask } from './recipients-task'

/**
 * The recipients of the letter that is being written, found once and kept until the data or the selection
 * changes: leafing through the preview must not go through all customers at each page.
 */
export function createRecipientsCache(core: Core) {
  let kept: { key: string; found: Promise<LetterRecipients> } | undefined
  core.changes.subscribe(() => {
    kept = undefined
  })
  return function recipientsOf(
    selection: Selection,
    purpose: Purpose,
    signal: AbortSignal | undefined,
  ): Promise<LetterRecipients> {
    const key = JSON.stringify([purpose, selection])
    if (kept?.key === key) return kept.found
    const found = core.pool.run(recipientsTask, { dataFile: core.dataFile(), selection, purpose }, { signal })
    const entry = { key, found }
    kept = entry
    found.catch(() => {
      if (kept === entry) kept = undefined
    })
    return found
  }
}
