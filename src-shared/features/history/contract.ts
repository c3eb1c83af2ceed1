import { Entry } from '@shared/features/entries/entry'
import { VoiceKind } from '@shared/features/voices/contract'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedText } from '@shared/kernel/typed-text'
import { RequestId, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

export const Channel = z.enum(['visit', 'call', 'letter', 'email', 'sms', 'messenger', 'fax', 'social'])
export type Channel = z.infer<typeof Channel>

const common = { id: Id, customerId: Id, at: z.iso.datetime(), actor: z.string() }

/** Everything that stands in a card's Verlauf, newest first. */
export const TimelineEntry = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('contact'),
    ...common,
    channel: Channel,
    text: z.string(),
    /** Whom of a household or company it was with; null: all of them, or it is not known. */
    personId: Id.nullable(),
    personName: z.string(),
  }),
  z.object({
    type: z.literal('purchase'),
    ...common,
    on: CivilDate,
    cents: z.int(),
    text: z.string(),
    points: z.int(),
    cancelledAt: z.iso.datetime().nullable(),
  }),
  z.object({
    type: z.literal('redemption'),
    ...common,
    /** How many were taken from the account, a positive number. */
    points: z.int(),
    text: z.string(),
    cancelled: z.boolean(),
  }),
  z.object({
    type: z.literal('letter'),
    ...common,
    subject: z.string(),
    purpose: z.string(),
    /** The way on which it went out. */
    channel: z.enum(['letter', 'email', 'message']),
  }),
  z.object({
    type: z.literal('reminder'),
    ...common,
    text: z.string(),
    dueOn: CivilDate,
    doneAt: z.iso.datetime().nullable(),
  }),
  z.object({
    type: z.literal('voice'),
    ...common,
    kind: VoiceKind,
    article: z.string(),
    text: z.string(),
    stars: z.int().nullable(),
    /** Of a complaint: by when it is answered, when it was closed and with what outcome. */
    dueOn: CivilDate.nullable(),
    closedAt: z.iso.datetime().nullable(),
    outcome: z.string(),
  }),
  Entry.extend({ type: z.literal('entry') }),
])
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** The kinds of entries in the order in which they stand where they happened at the same instant. */
export const TimelineType = z.enum([
  'contact',
  'purchase',
  'redemption',
  'letter',
  'reminder',
  'voice',
  'entry',
])
export type TimelineType = z.infer<typeof TimelineType>

/** Where the next page begins: the last entry of the page before. */
export const TimelineCursor = z.object({ at: z.iso.datetime(), type: TimelineType, id: Id })
export type TimelineCursor = z.infer<typeof TimelineCursor>

/** What alone is shown of a Verlauf; of entries those of one kind, where that is named. */
export const TimelineFilter = z.object({ type: TimelineType, kindId: Id.optional() })
export type TimelineFilter = z.infer<typeof TimelineFilter>

/** An entry of somebody's Verlauf that holds what was searched for. */
export const HistoryHit = z.object({
  type: z.enum(['contact', 'purchase']),
  id: Id,
  /** The card that it stands on, or the one that leads to it. */
  customerId: Id,
  listName: z.string(),
  at: z.iso.datetime(),
  /** A piece of its text around the first word that was found. */
  snippet: z.string(),
})
export type HistoryHit = z.infer<typeof HistoryHit>

export const history = {
  /** Entries of living cards whose texts hold the beginnings of all words, the newest first. */
  search: read
    .input(z.object({ text: z.string().max(200), limit: z.int().min(1).max(50).default(5) }))
    .output(z.object({ hits: z.array(HistoryHit), more: z.boolean() })),
  add: write
    .input(
      z.object({
        customerId: Id,
        channel: Channel,
        text: typedText().min(1).max(4000),
        /** Whom on the card it was with; NOT_FOUND for somebody who does not stand there. */
        personId: Id.nullable().default(null),
        /** Left out: now. */
        at: z.iso.datetime().optional(),
        requestId: RequestId,
      }),
    )
    .output(Written.extend({ entry: TimelineEntry })),
  update: write
    .input(
      z.object({
        id: Id,
        channel: Channel,
        text: typedText().min(1).max(4000),
        /** Left out: as it was. */
        personId: Id.nullable().optional(),
      }),
    )
    .output(Written.extend({ entry: TimelineEntry })),
  delete: write.input(z.object({ id: Id })).output(Written),
  list: read
    .input(
      z.object({
        customerId: Id,
        /** Only what was with this person of the card. */
        personId: Id.nullable().default(null),
        limit: z.int().min(1).max(200).default(50),
        after: TimelineCursor.nullable().default(null),
        only: TimelineFilter.nullable().default(null),
      }),
    )
    .output(z.object({ entries: z.array(TimelineEntry), next: TimelineCursor.nullable() })),
}
