import { constants, setPriority } from 'node:os'

/**
 * Lets this thread stand back behind all that a person waits for at the counter. Linux alone gives a thread a
 * priority of its own (setpriority(2), „C library/kernel differences“); elsewhere the whole program would get it.
 */
export function stepBack(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}
