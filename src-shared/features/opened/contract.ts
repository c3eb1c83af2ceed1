import { CustomerHit } from '@shared/features/customers/contract'
import { Id } from '@shared/kernel/ids'
import { read, write } from '@shared/rpc/base'
import { z } from 'zod'

/** A card that was opened not long ago, as a line to come back by. */
export const OpenedCard = CustomerHit.omit({ rank: true, matched: true, matchedText: true, alike: true })
export type OpenedCard = z.infer<typeof OpenedCard>

/** So many are remembered. */
export const openedLimit = 20

export const opened = {
  /** The cards that were opened last, the latest first; those in the trash are left out. */
  list: read.output(z.array(OpenedCard)),
  /** A card was opened. `noted` is false where there is no living card of that id. */
  note: write.input(z.object({ id: Id })).output(z.object({ noted: z.boolean() })),
}
