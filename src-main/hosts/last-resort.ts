import { describeFault } from '@main/rpc/faults'

/**
 * A promise that failed with nobody waiting for it is logged and does not end a program that people work with:
 * what was acknowledged is committed, and each call stands for itself.
 */
export function logForgotten(log: (line: string) => void): void {
  process.on('unhandledRejection', (error) =>
    log(`a failure that nobody waited for: ${describeFault(error)}`),
  )
}
