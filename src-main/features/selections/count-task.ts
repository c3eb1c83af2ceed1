import type { PlainSelection } from '@shared/features/selections/selection'
import type { SelectionContext } from '../../db/leaf'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { countSelection } from './count-store'

type Input = { dataFile: string; selection: PlainSelection; context: SelectionContext }

/** Counts a selection while somebody clicks it together; the next click ends it in the middle of its statement. */
export const countTask = task<Input, never, Awaited<ReturnType<typeof countSelection>>>(
  'selections.count',
  async ({ dataFile, selection, context }, { cancelled }) => {
    const data = openDataFile(dataFile, 'read', cancelled)
    try {
      return await countSelection(data.read, selection, context)
    } finally {
      await data.close()
    }
  },
)
