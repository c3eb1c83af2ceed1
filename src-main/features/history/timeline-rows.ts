import type { Entry } from '@shared/features/entries/entry'
import type { Channel, TimelineEntry } from '@shared/features/history/contract'
import type { Purpose } from '@shared/features/selections/selection'
import type { VoiceKind } from '@shared/features/voices/contract'

/** The columns that every kind of entry fills in its own way. */
type Common = { id: number; customer_id: number; at: string; actor: string; text: string }

/** A row of the Verlauf as its query answers it; columns that a kind does not have are null. */
export type TimelineRow = Common &
  (
    | { type: 'contact'; word: Channel; person_id: number | null }
    | { type: 'purchase'; on_date: string; ended_at: string | null; cents: number; points: number }
    | { type: 'redemption'; ended_at: string | null; points: number }
    | { type: 'letter'; word: Purpose }
    | { type: 'reminder'; on_date: string; ended_at: string | null }
    /** `text` holds its three texts as JSON: no other kind has as many. */
    | {
        type: 'voice'
        word: VoiceKind
        on_date: string | null
        ended_at: string | null
        points: number | null
      }
    /** Read by itself: what stands in it lies in many rows. */
    | { type: 'entry' }
  )

/** What a row of the Verlauf leads to: entries of the shop's own kinds, and the people whom contacts were with. */
export type Told = { entries: ReadonlyMap<number, Entry>; names: ReadonlyMap<number, string> }

/** What happened, as the contract speaks of it. */
export function entryOf(row: TimelineRow, { entries, names }: Told): TimelineEntry[] {
  if (row.type !== 'entry') return [plainEntry(row, names)]
  const entry = entries.get(row.id)
  return entry ? [{ type: 'entry', ...entry }] : []
}

/** One that stands in its row as a whole. */
export function plainEntry(
  row: Exclude<TimelineRow, { type: 'entry' }>,
  names: ReadonlyMap<number, string>,
): TimelineEntry {
  const common = { id: row.id, customerId: row.customer_id, at: row.at, actor: row.actor }
  switch (row.type) {
    case 'contact':
      return {
        type: row.type,
        ...common,
        channel: row.word,
        text: row.text,
        personId: row.person_id,
        personName: names.get(row.person_id ?? 0) ?? '',
      }
    case 'purchase': {
      const { on_date: on, cents, text, points, ended_at: cancelledAt } = row
      return { type: row.type, ...common, on, cents, text, points, cancelledAt }
    }
    case 'redemption':
      return {
        type: row.type,
        ...common,
        points: row.points,
        text: row.text,
        cancelled: row.ended_at !== null,
      }
    case 'letter': {
      const [subject = '', channel = 'letter'] = JSON.parse(row.text) as [
        string,
        'letter' | 'email' | 'message',
      ]
      return { type: row.type, ...common, subject, channel, purpose: row.word }
    }
    case 'reminder':
      return { type: row.type, ...common, text: row.text, dueOn: row.on_date, doneAt: row.ended_at }
    case 'voice': {
      const { word: kind, points: stars, on_date: dueOn, ended_at: closedAt } = row
      const [article = '', text = '', outcome = ''] = JSON.parse(row.text) as string[]
      return { type: row.type, ...common, kind, article, text, stars, dueOn, closedAt, outcome }
    }
  }
}
