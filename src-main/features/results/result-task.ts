import type { Afterwards, Counted } from '@shared/features/results/result'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { type Bought, boughtAfter } from './bought'
import { counted } from './count-store'

type Input = {
  dataFile: string
  campaigns: { id: number; answerDays: number }[]
  timeZone: string | undefined
}
/** In the order of the campaigns asked for. */
export type Counts = { each: (Bought & { counted: Counted })[]; sum: Counted & { afterwards: Afterwards } }

/** Counts what came of some campaigns and what was bought afterwards, from a reading connection of its own. */
export const resultTask = task<Input, never, Counts>(
  'results.ofCampaign',
  async ({ dataFile, campaigns, timeZone }, { signal }) => {
    const data = openDataFile(dataFile, 'read')
    try {
      const ids = campaigns.map(({ id }) => id)
      const { of, sum } = await counted(data.read, ids)
      const bought = await boughtAfter(data.read, campaigns, { timeZone, signal })
      return {
        each: ids.map((id) => ({ ...boughtOf(bought.each, id), counted: of(id) })),
        sum: { ...sum, afterwards: bought.sum },
      }
    } finally {
      await data.close()
    }
  },
)

/** Counts what came of all campaigns; in the order of the ids asked for. */
export const allResultsTask = task<{ dataFile: string; ids: number[] }, never, Counted[]>(
  'results.all',
  async ({ dataFile, ids }) => {
    const data = openDataFile(dataFile, 'read')
    try {
      const { of } = await counted(data.read, ids)
      return ids.map(of)
    } finally {
      await data.close()
    }
  },
)

const nothing: Bought = { afterwards: { buyers: 0, purchases: 0, cents: 0 }, until: null, groups: null }
const boughtOf = (each: ReadonlyMap<number, Bought>, id: number) => each.get(id) ?? nothing
