import { Id } from '@shared/kernel/ids'
import { typedText } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

/** A note to a colleague or to all of them, on a card or on its own. */
export const ColleagueNote = z.object({
  id: Id,
  /** The card that it speaks of. */
  customerId: Id.nullable(),
  listName: z.string().nullable(),
  /** Whom it is for; null for all. */
  toId: Id.nullable(),
  text: z.string(),
  at: z.iso.datetime(),
  /** Initials of who wrote it. */
  actor: z.string(),
  /** Of a note to all: who has ticked it off so far. */
  tickedBy: z.array(Id),
})
export type ColleagueNote = z.infer<typeof ColleagueNote>

const one = Written.extend({ note: ColleagueNote })

export const colleagueNotes = {
  /** NOT_FOUND for a card that is gone or in the trash, and for somebody who does not work here. */
  add: write
    .input(
      z.object({
        text: typedText().min(1).max(1000),
        customerId: Id.nullable().default(null),
        toId: Id.nullable().default(null),
      }),
    )
    .output(one),
  /**
   * Ticks it off. A note to one person is done then, whoever did it. A note to all is done for who is at work, and
   * for good when all others who work here have ticked it off, its author takes it back, or nobody is at work.
   */
  tick: write.input(z.object({ id: Id })).output(Written),
  /**
   * What waits for who is at work, the oldest first: notes to them, to all, and to those who have left; and what
   * they wrote themselves that others have not ticked off yet. At most 200 of each.
   */
  open: read.output(z.object({ forMe: z.array(ColleagueNote), byMe: z.array(ColleagueNote) })),
  /** What is open on one card, whoever it is for. */
  ofCard: read.input(z.object({ customerId: Id })).output(z.array(ColleagueNote)),
}
