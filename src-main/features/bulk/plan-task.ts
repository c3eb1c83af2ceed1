import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  type BulkChange,
  type LeftOut,
  type LeftOutReason,
  namedLeftOut,
} from '@shared/features/bulk/contract'
import { type LeftOpen, nothingOpen, openSum } from '@shared/features/customers/ending'
import type { Selection } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { pageOfIds } from '../customers'
import { plainSelection } from '../selections'
import { selectionContextOf } from '../settings'
import { listNames } from './cards-store'
import { kindOf } from './kinds'
import { createTally } from './left-out'

type Input = {
  dataFile: string
  selection: Selection
  change: BulkChange
  today: CivilDate
  /** Whether the cards to be changed are handed over; else they are only counted. */
  deliver: boolean
}
/** `ids` are cards to be changed, none where they are only counted. */
export type PlanMessage = { ids: number[]; seen: number; total: number }
type Named = { customerId: number; listName: string; reason: LeftOutReason }
export type PlanOutcome = {
  total: number
  changing: number
  closing: LeftOpen
  leftOut: LeftOut[]
  named: Named[]
}

/** Cards looked at, and handed over, at a time: what the writer commits in one go while nobody calls. */
const chunk = 200
/** Cards between two reports where nothing is handed over. */
const reportEvery = 5000

/** Goes through a selection as it stands at the beginning, on a reading connection of its own, at the writer's pace. */
export const planTask = task<Input, PlanMessage, PlanOutcome>(
  'bulk.plan',
  async ({ dataFile, selection, change, today, deliver }, { send, signal }) => {
    const data = openDataFile(dataFile, 'read')
    const kind = kindOf(change)
    const everyone = { sort: 'name', descending: false, offset: 0, limit: 1_000_000, trash: false } as const
    try {
      const stages = await selectionContextOf(data.read, today)
      const plain = await plainSelection(data.read, selection)
      const ids = await pageOfIds(data.read, { selection: plain, ...everyone, stages })
      const total = ids.length
      const tally = createTally()
      const named = new Map<number, LeftOutReason>()
      let changing = 0
      let closing = nothingOpen
      for (let at = 0; at < total; at += chunk) {
        // Reading never waits, so a cancel needs a turn of its own to arrive.
        await nextTurn()
        signal.throwIfAborted()
        const part = ids.slice(at, at + chunk)
        const leftOut = await kind.leftOut(data.read, part, change)
        tally.add(leftOut)
        for (const id of part) {
          const reason = leftOut.get(id)
          if (reason && named.size < namedLeftOut) named.set(id, reason)
        }
        const wanted = part.filter((id) => !leftOut.has(id))
        changing += wanted.length
        // Who changes them learns it from the change itself.
        if (kind.closes && !deliver) closing = openSum(closing, await kind.closes(data.read, wanted, change))
        const seen = at + part.length
        if (deliver) await send({ ids: wanted, seen, total })
        else if (at % reportEvery === 0) await send({ ids: [], seen, total })
      }
      const names = await listNames(data.read, [...named.keys()])
      return {
        total,
        changing,
        closing,
        leftOut: tally.all(),
        named: [...named].map(([customerId, reason]) => ({
          customerId,
          listName: names.get(customerId) ?? '',
          reason,
        })),
      }
    } finally {
      await data.close()
    }
  },
)
