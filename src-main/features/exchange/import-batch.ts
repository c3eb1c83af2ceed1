import { type CardFields, CardFields as CardSchema, type CustomerCard } from '@shared/features/customers/card'
import type { ImportResult } from '@shared/features/exchange/contract'
import { fillGaps, longestNote } from '@shared/features/exchange/fill-gaps'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { Tx } from '../../db/operate'
import { type DerivedCard, insertCards, readCards, type Stamp, updateCard } from '../customers'
import { findMatches, type MatchProbe, namesAgree, numberHolds, probesOf } from './match-store'

/** A row as a card, with its derived rows, worked out where it was read. */
export type ReadRow = { line: number; card: CardFields; derived: DerivedCard }
export type SkippedRow = ImportResult['skippedRows'][number]
export type BatchOutcome = {
  created: number
  updated: number
  skipped: SkippedRow[]
  rest: ReadRow[]
  /** Cards and people whose derived rows were written with them. */
  inLine: Set<number>
}

/** Rounds in one transaction: rows that all meet each other are spread over several, to keep the writer short. */
const roundsAtOnce = 4

type Probed = ReadRow & { probes: MatchProbe[] }
type Plan = { row: Probed; stored: CustomerCard | null; numberTaken: boolean }

/**
 * Writes one batch of rows (at most 150): a row whose customer is there already fills the gaps of that card,
 * the others become new cards, with a new number where somebody else carries theirs. `firstNewId` parts the cards of this very import from older ones: two rows
 * with different numbers are two customers even when name and address agree. `rest` are rows for the next call.
 */
export async function writeBatch(
  tx: Tx,
  rows: ReadRow[],
  context: { stamp: Stamp; firstNewId: number },
): Promise<BatchOutcome> {
  const outcome: BatchOutcome = { created: 0, updated: 0, skipped: [], rest: [], inLine: new Set() }
  let rest = rows.map((row) => ({ ...row, probes: probesOf(row.card.number, row.derived) }))
  // A row that meets another row of its own batch waits for the next round, when that one has a card.
  for (let round = 0; rest.length > 0 && round < roundsAtOnce; round += 1) {
    const matches = await findMatches(
      tx,
      rest.flatMap((row) => row.probes),
    )
    const cards = await readCards(tx, [...new Set([...matches.values()].flat())])
    const byId = new Map(cards.map((card) => [card.id, card]))
    const { now, later } = splitRound(rest)
    const plans = now.map((row) => ({
      row,
      stored: choose(row, matches, byId, context.firstNewId),
      numberTaken: matches.has(`number ${row.card.number}`),
    }))
    await insertNew(tx, plans, context, outcome)
    await fillKnown(tx, plans, context.stamp, outcome)
    rest = later
  }
  outcome.rest = rest
  return outcome
}

/** Rows that share no probe with an earlier one of the round, and those that do. */
function splitRound(rows: Probed[]): { now: Probed[]; later: Probed[] } {
  const claimed = new Set<string>()
  const now: Probed[] = []
  const later: Probed[] = []
  for (const row of rows) {
    const probes = row.probes.map(({ kind, key }) => `${kind} ${key}`)
    ;(probes.some((probe) => claimed.has(probe)) ? later : now).push(row)
    for (const probe of probes) claimed.add(probe)
  }
  return { now, later }
}

function choose(
  { card, probes }: Probed,
  matches: Map<string, number[]>,
  byId: Map<number, CustomerCard>,
  firstNewId: number,
): CustomerCard | null {
  for (const { kind, key } of probes)
    for (const id of matches.get(`${kind} ${key}`) ?? []) {
      const stored = byId.get(id)
      if (!stored) continue
      if (kind === 'number') {
        if (numberHolds(stored, card)) return stored
        continue
      }
      const otherNumber = card.number !== '' && stored.number !== card.number && id >= firstNewId
      if (!otherNumber && (kind === 'name' || namesAgree(stored, card))) return stored
    }
  return null
}

async function insertNew(
  tx: Tx,
  plans: Plan[],
  { stamp }: { stamp: Stamp },
  outcome: BatchOutcome,
): Promise<void> {
  const fresh = plans.filter((plan) => plan.stored === null)
  const cards = fresh.map(({ row, numberTaken }) => (numberTaken ? renumbered(row.card) : row.card))
  const derived = fresh.map(({ row }) => row.derived)
  const { all } = await insertCards(tx, cards, stamp, derived)
  for (const id of all) outcome.inLine.add(id)
  outcome.created += fresh.length
}

/** Somebody else carries the number: the card gets the next free one and keeps the other in its note. */
function renumbered(card: CardFields): CardFields {
  const note = [texts.numberInFile(card.number), card.note].filter(Boolean).join('\n')
  return { ...card, number: '', note: note.slice(0, longestNote) }
}

async function fillKnown(tx: Tx, plans: Plan[], stamp: Stamp, outcome: BatchOutcome): Promise<void> {
  for (const { row, stored } of plans) {
    if (!stored) continue
    if (stored.deletedAt !== null) {
      outcome.skipped.push({ line: row.line, reason: 'inTrash', detail: stored.listName })
      continue
    }
    const filled = fillGaps(CardSchema.parse(stored), row.card)
    if (filled) {
      await updateCard(tx, stored.id, filled, stored.number, stamp)
      outcome.inLine.delete(stored.id)
      outcome.updated += 1
    } else outcome.skipped.push({ line: row.line, reason: 'unchanged', detail: stored.listName })
  }
}
