import { Id } from '@shared/kernel/ids'
import { longWrite, progressThen, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { CardFields, CustomerCard, CustomerKind } from '../customers/card'

/** A card as a pair shows it; `line` tells it from others of its name: address and birthday. */
export const SuspectCard = z.object({
  id: Id,
  kind: CustomerKind,
  listName: z.string(),
  number: z.string(),
  line: z.string(),
})
export type SuspectCard = z.infer<typeof SuspectCard>

/** Two cards that are suspected to be one customer; `reasons` are codes, worded in the texts. */
export const SuspectPair = z.object({
  one: SuspectCard,
  other: SuspectCard,
  /** In whole per cent. */
  certainty: z.int().min(0).max(100),
  reasons: z.array(z.string()),
})
export type SuspectPair = z.infer<typeof SuspectPair>

/** How the looking for pairs stands. */
const ScanState = z.object({
  /** When the whole file was compared last; null: never. */
  scannedAt: z.iso.datetime().nullable(),
  /** Many cards have changed since, so that it should be compared again. */
  stale: z.boolean(),
  running: z.boolean(),
})

const Choice = z.enum(['winner', 'loser', 'both'])

/** Why two cards cannot become one. */
const MergeUnfit = z.enum(['self', 'gone', 'kinds', 'member'])
const mergeErrors = { MERGE_UNFIT: { data: z.object({ reason: MergeUnfit }) } }

const Hanging = z.array(z.object({ what: z.string(), count: z.int() }))
const Pair = z.object({ one: Id, other: Id })

export const duplicates = {
  /** The suspected pairs, the surest first; none of which somebody has said that they are two. */
  list: read
    .input(
      z.object({ offset: z.int().nonnegative().default(0), limit: z.int().min(1).max(200).default(100) }),
    )
    .output(z.object({ pairs: z.array(SuspectPair), total: z.int(), scan: ScanState })),
  /** Compares the whole file, in the background. */
  scan: longWrite.output(progressThen(z.object({ cards: z.int(), pairs: z.int() }))),
  /** Cards that may be the one that is being typed; `besides` is its own id where it is stored. */
  check: read
    .input(z.object({ card: CardFields, besides: Id.optional() }))
    .output(z.array(SuspectCard.extend({ certainty: z.int(), reasons: z.array(z.string()) }))),
  /** Remembers that these are two customers. */
  different: write.input(Pair).output(Written),
  /**
   * Two cards side by side. `winner` is the one that would usually stay: with more bookings, else the older one.
   * `hanging` says how much hangs on the other, by kind.
   */
  compare: read
    .errors(mergeErrors)
    .input(Pair)
    .output(
      z.object({
        winner: CustomerCard,
        loser: CustomerCard,
        ownFields: z.array(
          z.object({
            fieldId: Id,
            name: z.string(),
            sensitive: z.boolean(),
            winner: z.string(),
            loser: z.string(),
          }),
        ),
        hanging: Hanging,
        /** The same of the winner, for whoever swaps the two. */
        hangingOnWinner: Hanging,
        /** On either card's own account. */
        points: z.object({ winner: z.int(), loser: z.int() }),
      }),
    ),
  /**
   * Makes two cards one, as one operation: everything that hangs on the loser goes over to the winner, which gets
   * the values that were chosen (the usual ones for fields that `choices` leaves out), and the loser's id leads there
   * from then on. CONFLICT when either was changed since it was read.
   */
  merge: longWrite
    .errors({ ...mergeErrors, CONFLICT: { data: z.object({ current: CustomerCard }) } })
    .input(
      z.object({
        winnerId: Id,
        loserId: Id,
        winnerRevision: z.int().positive(),
        loserRevision: z.int().positive(),
        choices: z.record(z.string().max(40), Choice).default({}),
        /** Own fields of which the loser's value stays. */
        ownFieldsOfLoser: z.array(Id).max(500).default([]),
      }),
    )
    .output(progressThen(Written.extend({ card: CustomerCard }))),
}
