import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedText } from '@shared/kernel/typed-text'
import { RequestId, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

export const LedgerKind = z.enum(['earn', 'redeem', 'reverse', 'opening'])
export type LedgerKind = z.infer<typeof LedgerKind>

/** One line of the points book; never changed, never deleted: a reversal is a line of its own. */
export const LedgerEntry = z.object({
  id: Id,
  at: z.iso.datetime(),
  on: CivilDate,
  kind: LedgerKind,
  /** Whole points; negative when they leave the account. */
  points: z.int(),
  /** The entry whose lot this line belongs to; its own id for the entry that opened the lot. */
  lotId: Id,
  purchaseId: Id.nullable(),
  text: z.string(),
  actor: z.string(),
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

export const loyalty = {
  balance: read.input(z.object({ customerId: Id })).output(z.object({ points: z.int() })),
  redeem: write
    .errors({ NOT_ENOUGH_POINTS: { data: z.object({ balance: z.int(), wanted: z.int() }) } })
    .input(
      z.object({
        customerId: Id,
        points: z.int().positive().max(10_000_000),
        text: typedText().max(1000).default(''),
        requestId: RequestId,
      }),
    )
    .output(Written.extend({ balance: z.int() })),
  ledger: read
    .input(
      z.object({
        customerId: Id,
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ entries: z.array(LedgerEntry), balance: z.int(), total: z.int() })),
}
