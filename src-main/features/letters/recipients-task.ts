import type { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { recipients } from '../recipients'
import { letterExclusion, type Sending } from './correspondent'

type Input = {
  dataFile: string
  selection: Selection
  purpose: Purpose
  today: CivilDate
} & Sending
export type LetterRecipients = { ids: number[]; excluded: Excluded[]; excludedTotal: number }

/** Who of a selection gets a letter of this purpose, in the order of the printing, and who does not. */
export const recipientsTask = task<Input, never, LetterRecipients>(
  'letters.recipients',
  async ({ dataFile, selection, purpose, today, ...sending }, { signal }) => {
    const data = openDataFile(dataFile, 'read')
    try {
      const found = await recipients(data.read, {
        selection,
        purpose,
        today,
        onceAHousehold: true,
        alsoExcludedBy: (card) => letterExclusion(card, purpose, today, sending),
        signal,
      })
      const ids: number[] = []
      for await (const cards of found.chunks) for (const { id } of cards) ids.push(id)
      return { ids, excluded: found.excluded, excludedTotal: found.excludedTotal() }
    } finally {
      await data.close()
    }
  },
)
