const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Ends the program once, whoever asks first: steps in order, each even if an earlier one failed, then the
 * process. A second signal ends it at once; what was acknowledged is on disk in any case.
 *
 * @param log gets the failures
 */
export function createClosing(log: (line: string) => void) {
  const steps: (() => Promise<void> | void)[] = []
  let closing = false

  async function close(code = 0): Promise<void> {
    if (closing) return
    closing = true
    for (const step of steps.toReversed()) {
      try {
        await step()
      } catch (error) {
        log(`error while closing: ${error instanceof Error ? error.stack : error}`)
      }
    }
    process.exit(code)
  }

  for (const signal of signals) {
    process.on(signal, () => {
      if (closing) process.exit(130)
      void close()
    })
  }

  return {
    close,
    /** To be done at the end; what came last is undone first. */
    atEnd: (step: () => Promise<void> | void): void => void steps.push(step),
  }
}
