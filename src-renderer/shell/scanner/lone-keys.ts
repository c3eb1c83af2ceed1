/** Longer than the slowest scanner waits between two keys (`read-scan.ts`). */
const pauseMs = 60

/**
 * Tells a key that a person pressed from one of a code: a scanner sends the next one at once, so what a key means is
 * done only when none stood close before it and none came close behind it. Call `hear` for each character, with
 * what it means or nothing, and `forget` when nobody waits any more.
 */
export function createLoneKeys() {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    hear(meant: (() => void) | undefined): void {
      const alone = timer === undefined
      clearTimeout(timer)
      timer = setTimeout(() => {
        timer = undefined
        if (alone) meant?.()
      }, pauseMs)
    },
    forget(): void {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
