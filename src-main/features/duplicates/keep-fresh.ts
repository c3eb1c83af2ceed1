import { suspectFrom } from '@shared/features/duplicates/score'
import type { Core } from '../../core'
import { describeFault, isClosedFile } from '../../rpc/faults'
import { indexedTables } from '../customers'
import { likelyCards } from './candidate-store'
import { readParties } from './party-store'
import { type Scan, scanMemory } from './scan'
import { renewSuspects } from './suspect-store'

/** Changed cards are compared anew a little later, when whoever typed has looked up. */
const afterMs = 1500
/** More than these at once are left to the next comparing of the whole file. */
const mostPending = 500
const everyMinute = 60_000
/** The whole file is compared when nobody has called for so long. */
const quietMs = 20_000

/**
 * Keeps the suspected pairs those of today: cards that were changed are compared anew, one at a time and behind the
 * counter; after much has changed, or where it was never done, the whole file once nobody has called for a minute.
 * They are no data of the shop, so no operation speaks of them.
 */
export function keepSuspectsFresh(core: Core, scan: Scan) {
  const pending = new Set<number>()
  let stopped = false
  let running: Promise<void> | null = null
  let later: NodeJS.Timeout | undefined
  const stop = new AbortController()

  const unsubscribe = core.changes.subscribe(({ tables, customerIds }) => {
    if (!tables.some((table) => indexedTables.has(table))) return
    for (const id of customerIds ?? []) pending.add(id)
    if (customerIds === null || pending.size > mostPending) {
      pending.clear()
      void settle(() => scan.markStale())
      return
    }
    later ??= setTimeout(() => void refresh(), afterMs)
    later.unref()
  })

  async function renew(id: number): Promise<void> {
    const { scan: round } = await scanMemory(core.read())
    // As long as nothing was compared, the first round finds it.
    if (round === 0) return
    const [card] = await readParties(core.read(), [id])
    const likely = card ? await likelyCards(core.read(), card.party, suspectFrom, id) : []
    const kinds = await sameKind(likely.map((one) => one.id))
    const pairs = likely
      .filter((one) => kinds.get(one.id) === card?.party.kind)
      .map(({ id: other, points, reasons }) => ({ one: id, other, points, reasons }))
    await core.rightOfWay.given()
    await core
      .write()
      .transaction()
      .execute((tx) => renewSuspects(tx, id, pairs, round))
  }

  async function sameKind(ids: number[]) {
    return new Map((await readParties(core.read(), ids)).map(({ id, party }) => [id, party.kind]))
  }

  async function all(): Promise<void> {
    const ids = [...pending]
    for (const id of ids) {
      if (stopped) return
      pending.delete(id)
      await renew(id)
    }
    if (ids.length > 0) core.changes.publish({ tables: ['suspect_pair'], customerIds: [] })
  }

  /** A file that is exchanged meanwhile is compared the next time. */
  async function settle(work: () => Promise<unknown>): Promise<void> {
    await work().catch((error: unknown) => {
      if (!stopped && !isClosedFile(error)) core.log(`suspected pairs: ${describeFault(error)}`)
    })
  }

  function refresh(): Promise<void> {
    clearTimeout(later)
    later = undefined
    running ??= settle(all).finally(() => {
      running = null
    })
    return running
  }

  const timer = setInterval(() => void wholeFile(), everyMinute)
  timer.unref()

  async function wholeFile(): Promise<void> {
    if (stopped || scan.isRunning() || !core.rightOfWay.quietFor(quietMs) || core.pool.running() > 0) return
    await settle(async () => {
      const { scan: round, stale } = await scanMemory(core.read())
      if (round === 0 || stale) await scan.run(() => {}, stop.signal)
    })
  }

  return {
    refresh,
    async stop(): Promise<void> {
      stopped = true
      unsubscribe()
      stop.abort()
      clearTimeout(later)
      clearInterval(timer)
      await running
    },
  }
}
