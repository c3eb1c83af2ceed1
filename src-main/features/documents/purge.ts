import type { Core } from '../../core'
import { describeFault, isClosedFile } from '../../rpc/faults'
import { dropContent } from './bytes'
import { needlessContent, newestContent } from './content-store'
import { deletedBefore, forgetDocument } from './purge-store'

/** How long a deleted document can be brought back. */
const daysKept = 30
const atOnce = 50

/**
 * Overwrites, in small steps beside everything else, what no document needs any more: what a crash left half written,
 * what an undo took away, and what was deleted 30 days ago or before the program began. `stop` ends it between two
 * steps; the next start goes on.
 */
export function keepDocumentsClean(core: Core) {
  let stopped = false
  let running: Promise<void> | null = null
  let again = false

  async function sweep(leftUpTo: number): Promise<void> {
    do {
      again = false
      while (!stopped) {
        const content = await needlessContent(core.read(), leftUpTo)
        if (content === undefined) break
        await dropContent(core, content)
      }
    } while (again && !stopped)
  }

  /** Only at the start: while the program runs, somebody may be about to take a deletion back. */
  async function forgetDeleted(): Promise<void> {
    const before = new Date(core.clock.now().getTime() - daysKept * 86_400_000).toISOString()
    for (let after = 0; !stopped; ) {
      const gone = await deletedBefore(core.read(), before, { after, limit: atOnce })
      const last = gone.at(-1)
      if (!last) return
      after = last.id
      const meta = { kind: 'documents.purge', label: '', actor: '' }
      await core.operations.run(meta, async (tx) => {
        for (const { id, customerId } of gone) await forgetDocument(tx, id, customerId)
      })
    }
  }

  function run(work: () => Promise<void>): void {
    again = true
    if (running || stopped) return
    running = work()
      .catch((error: unknown) => {
        // A file that is exchanged meanwhile is swept at its next start.
        if (!stopped && !isClosedFile(error)) core.log(`sweeping documents: ${describeFault(error)}`)
      })
      .finally(() => {
        running = null
      })
  }

  run(async () => {
    const leftUpTo = await newestContent(core.read())
    await forgetDeleted()
    await sweep(leftUpTo)
  })
  const unsubscribe = core.changes.subscribe(({ tables }) => {
    if (tables.includes('document')) run(() => sweep(0))
  })

  return {
    /** Resolves when nothing is left to do. */
    idle: async (): Promise<void> => {
      while (running) await running
    },
    async stop(): Promise<void> {
      stopped = true
      unsubscribe()
      await running
    },
  }
}
