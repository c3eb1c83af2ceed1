import { setTimeout as sleep } from 'node:timers/promises'

const pause = 1000

/**
 * Notices when the last window has gone: no request of a tab is under way (every window keeps its stream of
 * changes open) and none has come for a while, and no job runs any more.
 *
 * @param absence milliseconds without a window, after which `onGone` is called
 */
export function watchPresence(absence: number, busy: () => boolean, onGone: () => Promise<void>) {
  let present = 0
  let timer: NodeJS.Timeout | undefined

  async function leave(): Promise<void> {
    while (busy() && present === 0) await sleep(pause)
    if (present === 0) await onGone()
  }

  /** A request of a tab has begun; the result ends it. */
  function enter(): () => void {
    present += 1
    clearTimeout(timer)
    let inside = true
    return () => {
      if (!inside) return
      inside = false
      present -= 1
      if (present === 0) timer = setTimeout(() => void leave(), absence)
    }
  }

  return { enter, stop: () => clearTimeout(timer) }
}

export type Presence = ReturnType<typeof watchPresence>
