import { Pin, pinErrors } from '@shared/features/staff/contract'
import { Id } from '@shared/kernel/ids'
import { read, write } from '@shared/rpc/base'
import { z } from 'zod'

export const LockState = z.object({
  locked: z.boolean(),
  /** Whether it takes a PIN to open it: so it does as soon as anybody has one. */
  pinNeeded: z.boolean(),
  /** After how many minutes without a sign of anybody it locks itself; 0 for never. */
  afterMinutes: z.int(),
})
export type LockState = z.infer<typeof LockState>

/**
 * The lock of the program, for all of its windows; it outlasts the end of the program where somebody has a PIN. While
 * it is closed every other procedure answers LOCKED; what was begun before goes on.
 */
export const lock = {
  state: read.output(LockState),
  close: write.output(LockState),
  /** Opens with the PIN of anybody who works here, who is at work then; without any PIN it takes none. */
  open: write
    .errors(pinErrors)
    .input(z.object({ pin: Pin.optional() }))
    .output(LockState.extend({ atWork: Id.nullable() })),
  /** Somebody is at the keys: the time until the lock closes by itself begins anew. */
  active: read.output(z.object({ locked: z.boolean() })),
}
