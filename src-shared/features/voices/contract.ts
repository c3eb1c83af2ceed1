import { CustomerState } from '@shared/features/customers/card'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine, typedText } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

export const VoiceKind = z.enum(['complaint', 'praise', 'rating'])
export type VoiceKind = z.infer<typeof VoiceKind>

/** Whether a voice may be quoted: of this one alone, another one of the same customer may not. */
export const QuoteStatus = z.enum(['unknown', 'given', 'refused', 'withdrawn'])
export type QuoteStatus = z.infer<typeof QuoteStatus>

/** What stands against quoting whoever of the card said it: a no among its consents, or how the card stands. */
export const QuoteBar = z.enum(['refused', 'restricted', 'deceased'])
export type QuoteBar = z.infer<typeof QuoteBar>

/**
 * The permission to quote this voice, since when it holds, and how it was said: „am Tresen“, „Mail vom 3.5.“.
 * `mayQuote` says whether it counts.
 */
const Quoting = z.object({
  status: QuoteStatus,
  on: CivilDate.nullable(),
  source: z.string(),
  bar: QuoteBar.nullable(),
})

/** What a customer said of the shop; a complaint is an open matter until it is closed with its outcome. */
export const Voice = z.object({
  id: Id,
  customerId: Id,
  listName: z.string(),
  /** How things stand with the customer: whoever has died or is restricted is not called. */
  state: CustomerState,
  /** At which number they are called back, and whose it is where it is not the card's own. */
  phone: z.string(),
  phoneOf: z.string(),
  kind: VoiceKind,
  /** What it is about; empty where that is the shop as a whole. */
  article: z.string(),
  /** Of a rating, 1 to 5. */
  stars: z.int().nullable(),
  text: z.string(),
  at: z.iso.datetime(),
  actor: z.string(),
  /** Of a complaint: by when it is answered, by whom, with what outcome, and when it was closed. */
  dueOn: CivilDate.nullable(),
  responsible: z.string(),
  outcome: z.string(),
  closedAt: z.iso.datetime().nullable(),
  quote: Quoting,
})
export type Voice = z.infer<typeof Voice>

const article = typedLine().max(120).default('')
const words = typedText().max(4000)

/** What is written down of a voice, by its kind. */
export const SaidVoice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('complaint'),
    article,
    text: words.min(1),
    dueOn: CivilDate,
    responsible: typedLine().max(80).default(''),
  }),
  z.object({ kind: z.literal('praise'), article, text: words.min(1) }),
  z.object({
    kind: z.literal('rating'),
    article,
    text: words.default(''),
    stars: z.int().min(1).max(5),
  }),
])
export type SaidVoice = z.infer<typeof SaidVoice>

const one = Written.extend({ voice: Voice })
const page = {
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(500).default(100),
}
const many = z.object({ voices: z.array(Voice), total: z.int() })

export const voices = {
  /** NOT_FOUND for a card that is gone or in the trash; of a member it stands on the card of its group. */
  add: write.input(z.object({ customerId: Id, said: SaidVoice })).output(one),
  /** Rewrites it, also as another kind; what a complaint came to stays while it is one. */
  update: write.input(z.object({ id: Id, said: SaidVoice })).output(one),
  /** Closes a complaint with its outcome. */
  close: write
    .errors({ NO_OPEN_MATTER: { data: z.object({}) } })
    .input(z.object({ id: Id, outcome: typedText().min(1).max(2000) }))
    .output(one),
  /** Opens a closed complaint again, to be answered by another day. */
  reopen: write
    .errors({ NO_OPEN_MATTER: { data: z.object({}) } })
    .input(z.object({ id: Id, dueOn: CivilDate }))
    .output(one),
  setQuoting: write
    .errors({ SAID_IN_FUTURE: { data: z.object({ on: CivilDate }) } })
    .input(
      z.object({
        id: Id,
        status: QuoteStatus,
        /** Left out: today. */
        on: CivilDate.optional(),
        source: typedLine().max(200).default(''),
      }),
    )
    .output(one),
  delete: write.input(z.object({ id: Id })).output(Written),
  /** The voices of one card: open complaints by due date, then the newest first. */
  ofCard: read.input(z.object({ customerId: Id })).output(z.array(Voice)),
  /** Open complaints of living cards, the longest overdue first. */
  open: read.input(z.object(page)).output(many),
  /** All voices of living cards, the newest first; `quotable` are those that may be quoted. */
  list: read
    .input(z.object({ only: z.enum(['complaint', 'praise', 'rating', 'quotable']).optional(), ...page }))
    .output(many),
  /** What voices are about, by name, with how many ratings and their average; null without a rating. */
  articles: read.output(
    z.array(z.object({ article: z.string(), ratings: z.int(), average: z.number().nullable() })),
  ),
}
