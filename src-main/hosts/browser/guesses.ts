/**
 * Counts wrong guesses over a sliding window; too many, and even a right one has to wait.
 *
 * @param allowed wrong guesses within the window
 * @param window milliseconds
 */
export function createGuessLimit(allowed: number, window: number, now: () => number = Date.now) {
  let wrong: number[] = []
  return {
    tooMany(): boolean {
      wrong = wrong.filter((at) => at > now() - window)
      return wrong.length >= allowed
    },
    wrong: (): void => void wrong.push(now()),
  }
}
