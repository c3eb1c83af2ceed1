import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import { describeFault, isClosedFile } from '../../rpc/faults'
import { atOnce, olderRows, refreshIndex } from './index-store'

const everyMinute = 60_000

/** Some of the cards whose derived rows were made for days that have passed. */
export function outlivedRows(db: ReadDatabase, today: CivilDate) {
  return db.selectFrom('customer_index').select('customer_id').where('valid_until', '<', today).limit(atOnce)
}

/**
 * Keeps the derived rows those of today and of this program: where an address began or ended, an older version made
 * them or an import left them unfinished, the card's are made anew, at the start and when the day changes while the
 * program runs, in small steps. They are no data of the shop, so no operation speaks of them.
 */
export function keepIndexOfToday(core: Core) {
  let stopped = false
  /** The file whose rows are whole since it was opened; later ones that are not are an import's, which ends them. */
  let whole: ReadDatabase | null = null
  let running: Promise<void> | null = null

  async function bringUp(): Promise<void> {
    while (!stopped) {
      const today = core.clock.today()
      const db = core.read()
      const outlived = await outlivedRows(db, today).execute()
      const rows = outlived.length > 0 || whole === db ? outlived : await olderRows(db).execute()
      const ids = rows.map((row) => Number(row.customer_id))
      if (ids.length === 0) {
        whole = db
        return
      }
      await core.rightOfWay.given()
      await core
        .write()
        .transaction()
        .execute((tx) => refreshIndex(tx, ids, today))
      core.changes.publish({ tables: ['customer_index'], customerIds: ids })
    }
  }

  function refresh(): Promise<void> {
    running ??= bringUp()
      .catch((error: unknown) => {
        // A file that is exchanged meanwhile is brought up the next time.
        if (!stopped && !isClosedFile(error)) core.log(`index of today: ${describeFault(error)}`)
      })
      .finally(() => {
        running = null
      })
    return running
  }

  const timer = setInterval(() => void refresh(), everyMinute)
  timer.unref()
  void refresh()

  return {
    refresh,
    async stop(): Promise<void> {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
