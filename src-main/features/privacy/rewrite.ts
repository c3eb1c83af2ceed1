import { setTimeout as sleep } from 'node:timers/promises'
import type { Traces } from '@shared/features/privacy/contract'
import type { Core } from '../../core'
import { leaveNoTrace } from '../../db/erasing'
import { describeFault, isClosedFile } from '../../rpc/faults'
import { forgetRewrite, rewriteDue } from './rewrite-store'

/** So long, in milliseconds, nobody may have called before the file is rewritten unasked: it keeps writers waiting. */
const quiet = 2000
const look = 200

/** Whether words of erased cards may be left in unused places of the file. */
export async function tracesLeft(core: Core): Promise<Traces> {
  return (await rewriteDue(core.read())) === undefined ? 'gone' : 'mayRemain'
}

/**
 * Rewrites the file where an erasure waits for that. Where it does not succeed (no room for a second file, or
 * somebody reads from it all the while) the log says why, and the erasure goes on waiting.
 */
export async function rewriteWhereDue(core: Core): Promise<Traces> {
  const due = await rewriteDue(core.read())
  if (due === undefined) return 'gone'
  if (!(await leaveNoTrace(core))) return 'mayRemain'
  await forgetRewrite(core.write(), due)
  core.changes.publish({ tables: ['preference'], customerIds: [] })
  return tracesLeft(core)
}

/** Tries again, once after the start, what an erasure left to do: when somebody has called and then nobody does. */
export function keepRewritten(core: Core) {
  const stopping = new AbortController()

  async function tryAgain(): Promise<void> {
    if ((await tracesLeft(core)) === 'gone') return
    while (!core.rightOfWay.quietFor(quiet))
      await sleep(look, undefined, { ref: false, signal: stopping.signal })
    await rewriteWhereDue(core)
  }

  const running = tryAgain().catch((error: unknown) => {
    // A file that is exchanged meanwhile is rewritten at its next start.
    if (!stopping.signal.aborted && !isClosedFile(error)) core.log(`rewriting: ${describeFault(error)}`)
  })
  return {
    /** Resolves when it was tried, or nothing was to do. */
    idle: (): Promise<void> => running,
    async stop(): Promise<void> {
      stopping.abort()
      await running
    },
  }
}
