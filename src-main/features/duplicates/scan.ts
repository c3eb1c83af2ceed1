import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Report } from '../../rpc/long'
import { storedPreferences, storePreference } from '../settings'
import { scanTask } from './scan-task'
import { dropOutlived, writeSuspects } from './suspect-store'

/** In the program's own memory: which round of comparing was the last, when, and whether much has changed since. */
const prefix = 'program.duplicates.'

export type ScanMemory = { scan: number; scannedAt: string | null; stale: boolean }

/** What is remembered of the last time that the whole file was compared. */
export async function scanMemory(db: ReadDatabase): Promise<ScanMemory> {
  const { scan, scannedAt, stale } = await storedPreferences(db, prefix)
  return {
    scan: typeof scan === 'number' ? scan : 0,
    scannedAt: typeof scannedAt === 'string' ? scannedAt : null,
    stale: stale === true,
  }
}

export type Scan = ReturnType<typeof createScan>

/** Compares the whole file in a worker; whoever asks while it runs waits for the same round. */
export function createScan(core: Core) {
  let running: { round: Promise<{ cards: number; pairs: number }>; reports: Set<Report> } | null = null

  async function round(report: Report, signal: AbortSignal) {
    const scan = (await scanMemory(core.read())).scan + 1
    // From here on a change counts as one since this round.
    await storePreference(core.write(), `${prefix}stale`, undefined)
    const found = await core.pool.run(
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
    await storePreference(core.write(), `${prefix}scan`, scan)
    await storePreference(core.write(), `${prefix}scannedAt`, core.clock.now().toISOString())
    return found
  }

  return {
    isRunning: () => running !== null,

    async run(report: Report, signal: AbortSignal) {
      if (running) {
        running.reports.add(report)
        return running.round
      }
      const reports = new Set([report])
      const tell: Report = (...at) => {
        for (const one of reports) one(...at)
      }
      running = { reports, round: round(tell, signal) }
      try {
        return await running.round
      } finally {
        running = null
        core.changes.publish({ tables: ['suspect_pair'], customerIds: [] })
      }
    },

    /** Remembers that too much has changed to be compared card by card. */
    markStale: () => storePreference(core.write(), `${prefix}stale`, true),
  }
}
