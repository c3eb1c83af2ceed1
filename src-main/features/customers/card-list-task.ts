import type { RegisterEntry } from '@shared/features/customers/contract'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { pageOfIds } from './list-store'
import { readRegister } from './register-store'
import type { ListQuery } from './selected-cards'

type Input = { dataFile: string; whole: Omit<ListQuery, 'offset' | 'limit' | 'fieldIds'> }
/** All ids in their order, and of a list by name its letters. */
export type CardList = { ids: number[]; register: RegisterEntry[] }

const everyone = { offset: 0, limit: 1_000_000 }

/** A list whose conditions go through many rows, whole: found once, whichever pages of it are looked at. */
export const cardListTask = task<Input, never, CardList>(
  'customers.cardList',
  async ({ dataFile, whole }, { cancelled }) => {
    const data = openDataFile(dataFile, 'read', cancelled)
    try {
      const ids = await pageOfIds(data.read, { ...whole, ...everyone })
      if (whole.sort !== 'name' || whole.ownField !== undefined) return { ids, register: [] }
      // Of the ids that were found: the conditions are not asked again.
      const selection = { type: 'ids' as const, ids }
      return { ids, register: await readRegister(data.read, { ...whole, selection }) }
    } finally {
      await data.close()
    }
  },
)
