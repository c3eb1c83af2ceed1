import { suspectFrom } from '@shared/features/duplicates/score'
import type { Core } from '../../core'
import { describeFault, isClosedFile } from '../../rpc/faults'
import { indexedTables } from '../customers'
import { likelyCards } from './candidate-store'
import { readParties } from './party-store'
import { type Scan, type ScanMemory, scanMemory } from './scan'
import { partnersOf, renewSuspects } from './suspect-store'

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
    refreshLater()
  })

  function refreshLater(): void {
    later ??= setTimeout(() => void refresh(), afterMs)
    later.unref()
  }

  async function renew(id: number, { scan: round, file }: ScanMemory): Promise<void> {
    const [card] = await readParties(core.read(), [id])
    // What the round found on ways of its own is compared again, too.
    const known = await partnersOf(core.read(), id)
    const likely = card
      ? await likelyCards(core.read(), card.party, { from: suspectFrom, besides: id, known, file })
      : []
    const pairs = likely
      .filter(({ fits }) => fits)
      .map(({ id: other, points, reasons }) => ({ one: id, other, points, reasons }))
    await core.rightOfWay.given()
    await core
      .write()
      .transaction()
      .execute((tx) => renewSuspects(tx, id, pairs, round))
  }

  async function all(): Promise<void> {
    const memory = await scanMemory(core.read())
    // As long as nothing was compared, the first round finds it.
    if (memory.scan === 0) pending.clear()
    const ids = [...pending]
    for (const id of ids) {
      if (stopped) return
      pending.delete(id)
      await renew(id, memory)
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
    // A round that runs may have read a card before it was changed.
    if (scan.isRunning()) {
      refreshLater()
      return Promise.resolve()
    }
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
