import type { FileProfile } from '@shared/features/duplicates/score'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Report } from '../../rpc/long'
import { storedPreferences, storePreference } from '../settings'
import { scanTask } from './scan-task'
import { dropOutlived, writeSuspects } from './suspect-store'

/** In the program's own memory: which round of comparing was the last, when, what it told, and which is outdated. */
const prefix = 'program.duplicates.'

export type ScanMemory = { scan: number; scannedAt: string | null; stale: boolean; file: FileProfile }

/** What is remembered of the last time that the whole file was compared. */
export async function scanMemory(db: ReadDatabase): Promise<ScanMemory> {
  const { scan, scannedAt, outdated, families } = await storedPreferences(db, prefix)
  const last = typeof scan === 'number' ? scan : 0
  return {
    scan: last,
    scannedAt: typeof scannedAt === 'string' ? scannedAt : null,
    stale: typeof outdated === 'number' && outdated >= last,
    file: { families: families !== false },
  }
}

type Compared = { cards: number; pairs: number }
type Round = { work: Promise<Compared>; reports: Set<Report>; waiting: number; stop: AbortController }

export type Scan = ReturnType<typeof createScan>

/** Compares the whole file in a worker; whoever asks while it runs waits for the same round, and the last to leave ends it. */
export function createScan(core: Core) {
  let running: Round | null = null
  /** The round that is remembered to be out of date, so that much change costs one write and not one a step. */
  let outdated = -1

  async function compare(report: Report, signal: AbortSignal): Promise<Compared> {
    const scan = (await scanMemory(core.read())).scan + 1
    const { families, ...found } = await core.pool.run(
      scanTask,
      { dataFile: core.dataFile() },
      {
        signal,
        onMessage: async ({ pairs, done, total }) => {
          if (pairs.length > 0) {
            await core.rightOfWay.given()
            await core
              .write()
              .transaction()
              .execute((tx) => writeSuspects(tx, pairs, scan))
          }
          report('duplicates.scanning', done, total)
        },
      },
    )
    while ((await dropOutlived(core.write(), scan)) > 0) await core.rightOfWay.given()
    await storePreference(core.write(), `${prefix}families`, families)
    await storePreference(core.write(), `${prefix}scannedAt`, core.clock.now().toISOString())
    await storePreference(core.write(), `${prefix}scan`, scan)
    return found
  }

  function begin(): Round {
    const reports = new Set<Report>()
    const stop = new AbortController()
    const tell: Report = (...at) => {
      for (const report of reports) report(...at)
    }
    const work = compare(tell, stop.signal).finally(() => {
      running = null
      core.changes.publish({ tables: ['suspect_pair'], customerIds: [] })
    })
    return { work, reports, waiting: 0, stop }
  }

  return {
    isRunning: () => running !== null,

    async run(report: Report, signal: AbortSignal): Promise<Compared> {
      // A round that is being given up tells those who left it; whoever comes now wants a new one.
      while (running?.stop.signal.aborted) await Promise.allSettled([running.work])
      signal.throwIfAborted()
      running ??= begin()
      const round = running
      round.reports.add(report)
      round.waiting += 1
      const left = Promise.withResolvers<never>()
      const leave = () => {
        round.waiting -= 1
        // Whoever cancels alone hears of it when the round has ended.
        if (round.waiting === 0) round.stop.abort(signal.reason)
        else left.reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      try {
        return await Promise.race([round.work, left.promise])
      } finally {
        signal.removeEventListener('abort', leave)
        round.reports.delete(report)
      }
    },

    /** Remembers that too much has changed to be compared card by card: the last round is out of date, or the one that runs. */
    async markStale(): Promise<void> {
      const { scan } = await scanMemory(core.read())
      const round = running ? scan + 1 : scan
      if (outdated === round) return
      await storePreference(core.write(), `${prefix}outdated`, round)
      outdated = round
    },
  }
}
