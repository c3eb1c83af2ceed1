import { LetterContent } from '@shared/features/letters/contract'
import { Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { Occasion } from './occasion'

/** How many days are looked ahead. */
const days = z.int().min(1).max(31).default(7)

export const occasions = {
  /** What comes up, and whom it is about; who got the letter of that occasion this year is left out. */
  week: read.input(z.object({ days })).output(
    z.array(
      z.object({
        occasion: Occasion,
        selection: Selection,
        /** The newest campaign for it whose recipients are not settled yet: it goes on there. */
        begun: z.object({ id: Id, name: z.string() }).nullable(),
      }),
    ),
  ),
  /** Creates the campaign of an occasion with its letter, to be written on and checked. */
  begin: write
    .input(z.object({ occasion: Occasion, days, letter: LetterContent }))
    .output(Written.extend({ campaignId: Id, draftId: Id })),
}
