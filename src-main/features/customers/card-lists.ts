import type { CustomerRow, RegisterEntry } from '@shared/features/customers/contract'
import type { Core } from '../../core'
import { keptWork } from '../../jobs/kept-work'
import { needsWorker } from '../selections'
import { cardListTask } from './card-list-task'
import { countCards, listCards, pageOfIds, rowsOf } from './list-store'
import { positionOf } from './position-store'
import { readRegister } from './register-store'
import type { ListQuery } from './selected-cards'

type Whole = Omit<ListQuery, 'offset' | 'limit' | 'fieldIds'>

/**
 * Lists of cards, of which those whose conditions go through many rows are found in a worker, as that takes longer
 * than any other call may wait: a stage is computed for each card from its purchases, a period is summed up. All else
 * is answered by indexes at once.
 */
export function createLists(core: Core) {
  const found = keptWork(core.changes, (whole: Whole, signal) =>
    core.pool.run(cardListTask, { dataFile: core.dataFile(), whole }, { signal }),
  )
  const wholeOf = ({ selection, sort, descending, ownField, trash, stages }: Whole, signal?: AbortSignal) =>
    found({ selection, sort, descending, ownField, trash, stages }, signal)

  return {
    async page(query: ListQuery, signal?: AbortSignal): Promise<{ rows: CustomerRow[]; total: number }> {
      if (!needsWorker(query.selection))
        return { rows: await listCards(core.read(), query), total: await countCards(core.read(), query) }
      const { ids } = await wholeOf(query, signal)
      return { rows: await rowsOf(core.read(), stretch(ids, query), query), total: ids.length }
    },
    async ids(query: ListQuery, signal?: AbortSignal): Promise<number[]> {
      if (!needsWorker(query.selection)) return pageOfIds(core.read(), query)
      return stretch((await wholeOf(query, signal)).ids, query)
    },
    async position(query: Whole & { id: number }, signal?: AbortSignal): Promise<number | null> {
      if (!needsWorker(query.selection)) return positionOf(core.read(), query)
      const place = (await wholeOf(query, signal)).ids.indexOf(query.id)
      return place < 0 ? null : place
    },
    async register(query: Omit<Whole, 'sort' | 'ownField'>, signal?: AbortSignal): Promise<RegisterEntry[]> {
      if (!needsWorker(query.selection)) return readRegister(core.read(), query)
      return (await wholeOf({ ...query, sort: 'name' }, signal)).register
    },
  }
}

const stretch = (ids: readonly number[], { offset, limit }: Pick<ListQuery, 'offset' | 'limit'>) =>
  ids.slice(offset, offset + limit)
