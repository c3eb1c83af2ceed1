import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { buyingDays, type Piece, piecesOf, type SentCampaign } from './mailing-store'

/** The first and the last day on which an answer to a piece is waited for. */
type Days = { from: CivilDate; to: CivilDate }

/**
 * Whom the last `misses` mailings reached without an answer to any of them. A mailing counts once its days of answering
 * are over, and at once when it was answered.
 */
export function createSilence({
  misses,
  today,
  dayOf,
}: {
  misses: number
  today: CivilDate
  dayOf: (instant: string) => CivilDate
}) {
  const waited = new Map<number, Days[]>()
  const heard = new Set<number>()
  return {
    /** The pieces of one mailing; the newest mailing first. */
    add(pieces: readonly Piece[], answerDays: number): void {
      for (const { customerId, sentAt, answered } of pieces) {
        const known = waited.get(customerId) ?? []
        if (heard.has(customerId) || known.length === misses) continue
        const from = dayOf(sentAt)
        const to = addDays(from, answerDays)
        if (answered) heard.add(customerId)
        else if (to < today) waited.set(customerId, [...known, { from, to }])
      }
    },
    /** The days on which each of them was waited for. */
    silent: (): Map<number, Days[]> =>
      new Map([...waited].filter(([id, days]) => days.length === misses && !heard.has(id))),
  }
}

/** Those of them who bought on a day on which an answer was waited for. */
export async function buyersAmong(
  db: ReadDatabase,
  silent: ReadonlyMap<number, readonly Days[]>,
): Promise<Set<number>> {
  const buyers = new Set<number>()
  const ids = [...silent.keys()]
  for (let at = 0; at < ids.length; at += chunk) {
    const some = ids.slice(at, at + chunk)
    const days = some.flatMap((id) => silent.get(id) ?? []).map(({ from }) => from)
    const [first = ''] = days.sort()
    for (const { customerId, onDate } of await buyingDays(db, some, first))
      if (silent.get(customerId)?.some(({ from, to }) => from <= onDate && onDate <= to))
        buyers.add(customerId)
  }
  return buyers
}

const chunk = 500

/** The pieces of all mailings, one mailing at a time, the newest first. */
export async function* mailings(
  db: ReadDatabase,
  campaigns: readonly SentCampaign[],
  signal: AbortSignal,
): AsyncIterable<{ campaign: SentCampaign; pieces: Piece[] }> {
  for (const campaign of campaigns) {
    signal.throwIfAborted()
    yield { campaign, pieces: await piecesOf(db, campaign.id) }
  }
}
