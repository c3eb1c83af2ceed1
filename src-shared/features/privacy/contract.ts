import { Id } from '@shared/kernel/ids'
import { longWrite, progressThen, read, write } from '@shared/rpc/base'
import { z } from 'zod'

/** Whether words of what was erased may be left in unused places of the file. */
export const Traces = z.enum(['gone', 'mayRemain'])
export type Traces = z.infer<typeof Traces>

export const privacy = {
  /**
   * Erases a card and the people on it for good (Art. 17 GDPR), with everything that hangs on them; cannot be taken
   * back. `rows` is how many rows went. A household to which nobody else ever belonged goes with its last member where
   * `withHousehold` says so, and else to the trash: nobody may be written to in the name of a card without people.
   * `emptied` names those that now lie there. NOT_FOUND where there is no such card. Duties to keep records are the
   * caller's to see to. With `traces: 'mayRemain'` the card is erased, but the file could not be rewritten (no room for a
   * second one, or somebody read from it all the while): `traces` tells of it until it is.
   */
  erase: write
    .input(z.object({ customerId: Id, withHousehold: z.boolean().default(false) }))
    .output(z.object({ rows: z.int(), traces: Traces, emptied: z.array(z.string()) })),
  /** Whether the file still has to be rewritten after an erasure. */
  traces: read.output(z.object({ traces: Traces })),
  /** Rewrites it, where that is due; writers wait meanwhile, and it cannot be broken off. */
  rewrite: longWrite.output(progressThen(z.object({ traces: Traces }))),
}
