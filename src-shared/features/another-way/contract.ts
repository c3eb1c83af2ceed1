import { CampaignChannel } from '@shared/features/campaigns/campaign'
import { Stage } from '@shared/features/customers/stage'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { longWrite, progressThen, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { AnotherWay } from './way'

/** Who has not answered: the last so many mailings of a way, whose days of answering are over. */
const asked = z.object({
  channel: CampaignChannel,
  misses: z.int().min(1).max(12).default(3),
  /** Those as well who bought within the days after one of them: the mailing may have worked on them. */
  withBuyers: z.boolean().default(false),
})
export type AskedWay = z.output<typeof asked>

const Tried = z.object({ sent: z.int(), answered: z.int() })

/** Those for whom one way is proposed; money in whole cents. */
const Proposal = z.object({
  way: AnotherWay,
  n: z.int().positive(),
  /** What a piece on that way has cost so far; null where nothing went out on it yet. */
  pieceCents: z.int().nullable(),
  /** What the next mailing costs less than on the way of before. */
  savedCents: z.int(),
  /** How customers of the same stages have answered on that way, and on the one of before. */
  there: Tried,
  here: Tried,
})
export type Proposal = z.infer<typeof Proposal>

/** What came of the mailings to one customer, and what the next one is likely to bring. */
export const Worth = z.object({
  /** To this card, and to all of the last campaigns. */
  own: Tried,
  all: Tried,
  /** In per mille, so that it is a whole number. */
  chancePerMille: z.int(),
  /** What an answer comes to: of this card where it has bought with one, else of the shop. */
  answerCents: z.int(),
  ownTurnover: z.boolean(),
  pieceCents: z.int(),
  turnoverCents: z.int(),
  profitCents: z.int(),
})
export type Worth = z.infer<typeof Worth>

const errors = {
  /** Since it was shown, everybody has answered or may not be reached on that way any more. */
  NOBODY_LEFT: { data: z.object({ way: AnotherWay }) },
}

export const anotherWay = {
  /** Who might be spoken to on another way, and on which; looks through all mailings. */
  proposals: read.input(asked).output(
    z.object({
      total: z.int(),
      /** Of those who have not answered, how many bought nevertheless. */
      buyers: z.int(),
      pieceCents: z.int().nullable(),
      proposals: z.array(Proposal),
    }),
  ),
  /** Some of those for whom a way is proposed, by name. */
  people: read
    .input(
      asked.extend({
        way: AnotherWay,
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({
        people: z.array(
          z.object({ customerId: Id, listName: z.string(), stage: Stage, lastOn: CivilDate.nullable() }),
        ),
        total: z.int(),
      }),
    ),
  /** Makes the campaign on that way to those for whom it is proposed, to be checked and sent. */
  begin: write
    .errors(errors)
    .input(asked.extend({ way: CampaignChannel }))
    .output(Written.extend({ campaignId: Id, n: z.int() })),
  /** A reminder for each to whom a word is to be said, on the day on which they are likely to come again. */
  remind: longWrite
    .errors(errors)
    .input(asked)
    .output(progressThen(Written.extend({ n: z.int() }))),
  /** „Lohnt sich der nächste Brief?“; null before any letter of a campaign has gone out. NOT_FOUND. */
  worth: read.input(z.object({ customerId: Id })).output(Worth.nullable()),
}
