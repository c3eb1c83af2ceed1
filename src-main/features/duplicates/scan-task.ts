import { setImmediate as nextTurn } from 'node:timers/promises'
import { findPairs } from '@shared/features/duplicates/find-pairs'
import type { Party } from '@shared/features/duplicates/party'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { pageOfCards, readParties } from './party-store'
import type { Suspicion } from './suspect-store'

type Input = { dataFile: string }
/** `pairs` are to be kept; `done` of `total` is how far the comparing has come. */
export type ScanMessage = { pairs: Suspicion[]; done: number; total: number }

const pageSize = 1000
/** Pairs handed over at a time: what the writer takes in some milliseconds. */
const batch = 100
/** Reading and comparing as parts of a whole. */
const whole = 1000

/** Compares all living cards of the file with each other, on a reading connection of its own. */
export const scanTask = task<Input, ScanMessage, { cards: number; pairs: number; families: boolean }>(
  'duplicates.scan',
  async ({ dataFile }, { send, signal }) => {
    const data = openDataFile(dataFile, 'read')
    const ids: number[] = []
    const parties: Party[] = []
    try {
      for (let page = await pageOfCards(data.read, 0, pageSize); page.length > 0; ) {
        for (const { id, party } of await readParties(data.read, page)) {
          ids.push(id)
          parties.push(party)
        }
        await nextTurn()
        signal.throwIfAborted()
        page = await pageOfCards(data.read, page.at(-1) ?? 0, pageSize)
      }
    } finally {
      await data.close()
    }
    let found: Suspicion[] = []
    let pairs = 0
    const work = findPairs(parties, ({ one, other, points, reasons }) => {
      found.push({ one: ids[one] ?? 0, other: ids[other] ?? 0, points, reasons })
      pairs += 1
    })
    let last = 0
    let next = work.next()
    for (; !next.done; next = work.next()) {
      // Comparing never waits, so a cancel needs a turn of its own to arrive.
      await nextTurn()
      signal.throwIfAborted()
      if (found.length < batch && next.value - last < 0.02) continue
      last = next.value
      await deliver(last)
    }
    await deliver(1)
    return { cards: ids.length, pairs, families: next.value.families }

    async function deliver(share: number): Promise<void> {
      const all = found
      found = []
      const done = Math.round(share * whole)
      for (let at = 0; at < Math.max(1, all.length); at += batch)
        await send({ pairs: all.slice(at, at + batch), done, total: whole })
    }
  },
)
