/**
 * Notices when the last window has gone: no request of a tab is under way (every window keeps its stream of
 * changes open) and none has come for a while.
 *
 * @param absence milliseconds without a window, after which `onGone` is called, once
 */
export function watchPresence(absence: number, onGone: () => void) {
  let present = 0
  let timer: NodeJS.Timeout | undefined

  return {
    /** A request of a tab has begun; the result ends it. */
    enter(): () => void {
      present += 1
      clearTimeout(timer)
      let inside = true
      return () => {
        if (!inside) return
        inside = false
        present -= 1
        if (present === 0) timer = setTimeout(onGone, absence)
      }
    },
    stop: () => clearTimeout(timer),
  }
}

export type Presence = ReturnType<typeof watchPresence>
