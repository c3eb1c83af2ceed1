import { type CardFields, CardFields as CardSchema, type CustomerCard } from '@shared/features/customers/card'
import { cardNumberKey } from '@shared/features/customers/card-number'
import type { ImportMode, ImportResult } from '@shared/features/exchange/contract'
import { fillGaps } from '@shared/features/exchange/fill-gaps'
import { fitNote } from '@shared/features/exchange/long-note'
import { overwrite } from '@shared/features/exchange/overwrite'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { Tx } from '../../db/operate'
import { insertCards, type LateKeys, readCards, type Stamp, updateCard, withLateChanges } from '../customers'
import { cardLines } from './card-lines'
import { chooseMatch } from './choose-match'
import { findMatches, type MatchProbe, probesOf, takenCardNumbers } from './match-store'
import type { ReadRow } from './read-row'
import { handOverSuspects, type SuspectPair } from './suspects'

export type SkippedRow = ImportResult['skippedRows'][number]
/** A row that stands on a card now: on one that was made for it, or on one that was there. */
export type PlacedRow = {
  row: ReadRow
  customerId: number
  fresh: boolean
  /** Whether the card itself was written to. */
  changed: boolean
  name: string
  /** A note that has no room on the card; null for most. */
  wholeNote: string | null
}

export type BatchOutcome = {
  created: number
  doubtful: number
  skipped: SkippedRow[]
  placed: PlacedRow[]
  rest: ReadRow[]
}

export type BatchContext = {
  stamp: Stamp
  firstNewId: number
  mode: ImportMode
  /** Takes the match keys of new cards, to be written later. */
  late: LateKeys
  /** Cards and people of the step whose derived rows were written with them, and that were not changed since. */
  inLine: Set<number>
}

/** Rounds in one transaction: rows that all meet each other are spread over several, to keep the writer short. */
const roundsAtOnce = 4

type Probed = ReadRow & { probes: MatchProbe[] }
type Plan = { row: Probed; stored: CustomerCard | null; suspects: number[]; numberTaken: boolean }

/**
 * Writes one batch of rows (at most 150): what becomes of a row whose customer is there already, the mode says; the
 * others become new cards, with a new number where somebody else carries theirs. `rest` are rows for the next call.
 */
export async function writeBatch(tx: Tx, rows: ReadRow[], context: BatchContext): Promise<BatchOutcome> {
  const outcome: BatchOutcome = { created: 0, doubtful: 0, skipped: [], placed: [], rest: [] }
  let rest = rows.map((row) => ({ ...row, probes: probesOf(row.card.number, row.derived) }))
  // A row that meets another row of its own batch waits for the next round, when that one has a card.
  for (let round = 0; rest.length > 0 && round < roundsAtOnce; round += 1) {
    const probes = rest.flatMap((row) => row.probes)
    const matches = await findMatches(tx, probes, context.late)
    const cards = await readCards(tx, [...new Set([...matches.values()].flat())])
    const byId = new Map(cards.map((card) => [card.id, card]))
    const { now, later } = splitRound(rest)
    const plans = now.map((row) => ({
      row,
      ...chooseMatch(row, matches, byId, context.firstNewId),
      numberTaken: matches.has(`number ${row.card.number}`),
    }))
    await insertNew(tx, plans, context, outcome)
    await writeKnown(tx, plans, context, outcome)
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
    const cards = row.card.cardNumbers.map(({ number }) => `card ${cardNumberKey(number)}`)
    const probes = [...row.probes.map(({ kind, key }) => `${kind} ${key}`), ...cards]
    ;(probes.some((probe) => claimed.has(probe)) ? later : now).push(row)
    for (const probe of probes) claimed.add(probe)
  }
  return { now, later }
}

async function insertNew(
  tx: Tx,
  plans: Plan[],
  { stamp, late, inLine }: BatchContext,
  outcome: BatchOutcome,
): Promise<void> {
  const fresh = plans.filter((plan) => plan.stored === null)
  const taken = await takenCardNumbers(
    tx,
    fresh.flatMap(({ row }) => row.card.cardNumbers.map(({ number }) => number)),
  )
  const cards = fresh.map(({ row, numberTaken }) =>
    withoutTaken(numberTaken ? renumbered(row.card) : row.card, taken),
  )
  const fitted = cards.map(({ note }) => fitNote('', note))
  const written = cards.map((card, at) => (fitted[at]?.whole ? { ...card, note: fitted[at].note } : card))
  const derived = fresh.map(({ row }, at) => {
    const card = written[at] ?? row.card
    return card === row.card ? row.derived : withLateChanges(row.derived, card)
  })
  const { ids, all } = await insertCards(tx, written, stamp, { derived, late })
  for (const id of all) inLine.add(id)
  outcome.created += fresh.length
  const pairs: SuspectPair[] = []
  for (const [at, { row, suspects }] of fresh.entries()) {
    const customerId = ids[at] ?? 0
    const wholeNote = fitted[at]?.whole ?? null
    outcome.placed.push({ row, customerId, fresh: true, changed: true, name: '', wholeNote })
    for (const other of suspects) pairs.push([customerId, other])
  }
  if (pairs.length > 0) outcome.doubtful += await handOverSuspects(tx, pairs)
}

/** Somebody else carries the number: the card gets the next free one and keeps the other in its note. */
function renumbered(card: CardFields): CardFields {
  return { ...card, number: '', note: noted(texts.numberInFile(card.number), card.note) }
}

/** One number opens one card at the counter: what somebody else carries goes to the note. */
function withoutTaken(card: CardFields, taken: ReadonlySet<string>): CardFields {
  if (taken.size === 0) return card
  const lost = card.cardNumbers.filter(({ number }) => taken.has(cardNumberKey(number)))
  if (lost.length === 0) return card
  return {
    ...card,
    cardNumbers: card.cardNumbers.filter((one) => !lost.includes(one)),
    note: noted(...lost.map(({ number }) => texts.cardNumberTaken(number)), card.note),
  }
}

function noted(...lines: string[]): string {
  return lines.filter(Boolean).join('\n')
}

async function writeKnown(
  tx: Tx,
  plans: Plan[],
  { stamp, mode, firstNewId, inLine }: BatchContext,
  outcome: BatchOutcome,
): Promise<void> {
  for (const { row, stored } of plans) {
    if (!stored) continue
    const skip = (reason: SkippedRow['reason']) =>
      outcome.skipped.push({ line: row.line, reason, detail: stored.listName })
    if (stored.deletedAt !== null) skip('inTrash')
    else if (mode === 'newOnly' && stored.id < firstNewId) skip('known')
    else {
      const own = new Set(stored.cardNumbers.map(({ number }) => cardNumberKey(number)))
      const asked = row.card.cardNumbers.map(({ number }) => number).filter((n) => !own.has(cardNumberKey(n)))
      const card = withoutTaken(row.card, await takenCardNumbers(tx, asked))
      const wanted = stored.id >= firstNewId ? joined(stored, card) : changedBy(mode, stored, card)
      const { note, whole } = fitNote('', wanted?.note ?? '')
      const changed = wanted && { ...wanted, note }
      const isLost = card.note !== '' && !(changed ?? stored).note.includes(card.note)
      if (changed) {
        await updateCard(tx, stored.id, changed, stored.number, stamp)
        inLine.delete(stored.id)
      }
      const placed = {
        row,
        customerId: stored.id,
        fresh: false,
        changed: changed !== null,
        name: stored.listName,
        wholeNote: whole ?? (isLost ? card.note : null),
      }
      outcome.placed.push(placed)
    }
  }
}

/** Two rows of one file that are one customer: what the card has no second place for goes to its note. */
function joined(stored: CustomerCard, card: CardFields): CardFields | null {
  const fields = CardSchema.parse(stored)
  const filled = fillGaps(fields, card) ?? fields
  const known = cardLines(filled).map(({ value }) => value)
  const left = cardLines(card).filter(({ value }) => !known.some((text) => text.includes(value)))
  const rest = left.map(({ label, value }) => `${label}: ${value}`)
  const whole = { ...filled, note: noted(filled.note, ...rest) }
  return JSON.stringify(whole) === JSON.stringify(fields) ? null : whole
}

/** The stored card as it would be afterwards; null where nothing changes. */
export function changedBy(mode: ImportMode, stored: CustomerCard, card: CardFields): CardFields | null {
  const fields = CardSchema.parse(stored)
  if (mode === 'newOnly') return null
  return mode === 'overwrite' ? overwrite(fields, card) : fillGaps(fields, card)
}
