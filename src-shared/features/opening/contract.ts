import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { Cents } from '@shared/kernel/money'
import { read } from '@shared/rpc/base'
import { z } from 'zod'

export const OpeningKind = z.enum(['turnover', 'stamps', 'voucher'])
export type OpeningKind = z.infer<typeof OpeningKind>

/** What a customer had with the shop before this program, as the old list said it. */
export const OpeningBalance = z.object({
  id: Id,
  kind: OpeningKind,
  /** Turnover so far, or what is left of a voucher. */
  cents: Cents,
  stamps: z.int(),
  /** Of a voucher, as printed; may be empty. */
  code: z.string(),
  /** Of turnover: the day of the last purchase, where it is known. */
  on: CivilDate.nullable(),
  /** The file that it came from. */
  source: z.string(),
})
export type OpeningBalance = z.infer<typeof OpeningBalance>

export const opening = {
  /** What stands on a card from before; points stand in the points book. */
  ofCard: read.input(z.object({ customerId: Id })).output(z.array(OpeningBalance)),
}
