import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { compareCards } from './compare'
import { createMerge } from './merge-service'
import { createScan, scanMemory } from './scan'
import { createDuplicateService } from './service'
import { suspectedPairs } from './suspect-store'

export { keepSuspectsFresh } from './keep-fresh'
export { personalData } from './personal-data'
export { differentWords } from './row-words'
export { addSuspects, openPairs, writeDifferentFrom } from './suspect-store'

/** Binds suspected pairs and the making of one card out of two to the contract. */
export function bindDuplicates(core: Core) {
  const scan = createScan(core)
  const merge = createMerge(core)
  const service = createDuplicateService(core)
  const { duplicates } = os
  const router = duplicates.router({
    list: duplicates.list.handler(async ({ input }) => {
      const { scannedAt, stale } = await scanMemory(core.read())
      const page = await suspectedPairs(core.read(), { ...input, today: core.clock.today() })
      return { ...page, scan: { scannedAt, stale, running: scan.isRunning() } }
    }),
    scan: duplicates.scan.handler(({ signal }) =>
      asEvents(signal, (report, cancel) => scan.run(report, cancel)),
    ),
    check: duplicates.check.handler(({ input }) => service.check(input)),
    different: duplicates.different.handler(({ input, context }) => service.different(input, context.actor)),
    compare: duplicates.compare.handler(({ input }) => compareCards(core, input.one, input.other)),
    merge: duplicates.merge.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => merge(input, context.actor, report, cancel)),
    ),
  })
  return { router, scan }
}
