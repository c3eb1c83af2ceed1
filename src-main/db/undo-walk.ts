import type { KeptBack } from '@shared/features/operations/contract'
import type { Clock } from '@shared/kernel/clock'
import { sql } from 'kysely'
import type { WriteDatabase } from './open'
import type { Operations, Tx } from './operate'
import type { TableName } from './schema'
import { createdCards, membersOf, removeRows, usedByOthers } from './undo-created'
import { type ChangeRow, type RowOutcome, rowName, undoRow } from './undo-row'

/** Takes a change of a table back in the table's own way, as a booking may not simply vanish. */
export type UndoChange = (tx: Tx, change: ChangeRow, actor: string) => Promise<RowOutcome>

/** Changes, and whole cards, a transaction: short enough to let every other call through. */
const batchSize = 100
const cardsAtOnce = 25
/** Changes looked through at a time for those that are not of a created card. */
const lookAhead = 2000

/** How far the undo of an operation has come; true after each step, so that it can go on from there. */
export type Walk = {
  id: number
  undoId: number
  actor: string
  /** Of all changes of the operation: how many there are, and the newest. */
  total: number
  newest: number
  /** Changes from here on are dealt with: of the cards that the operation created, and of everything else. */
  createdFrom: number
  othersFrom: number
  created: Set<number>
  seen: number
  undone: number
  kept: Map<number, KeptBack>
  /** Of `total`, as it is told. */
  done: number
}

/** Hears of each step, and may stop the walk between two of them. */
export type Follow = {
  onProgress?: ((done: number, total: number) => void) | undefined
  signal?: AbortSignal | undefined
}

export type WalkOptions = {
  database: () => WriteDatabase
  operations: Operations
  clock: Clock
  ownWays: Partial<Record<TableName, UndoChange>>
  cardTables: ReadonlySet<string>
}

/** The steps of an undo: first the cards that the operation created, then what it did to others, newest first. */
export function createWalker({ database, operations, clock, ownWays, cardTables }: WalkOptions) {
  async function begin(id: number, undoId: number, actor: string): Promise<Walk> {
    const { total, newest } = await database()
      .selectFrom('change')
      .select([sql<number>`count(*)`.as('total'), sql<number>`ifnull(max(id), 0)`.as('newest')])
      .where('operation_id', '=', id)
      .executeTakeFirstOrThrow()
    const start = { createdFrom: newest + 1, othersFrom: newest + 1, seen: 0, undone: 0, done: 0 }
    return { id, undoId, actor, total, newest, ...start, created: new Set(), kept: new Map() }
  }

  /** Goes on to the end; ends with the reason of the signal where that stops it. */
  async function goOn(walk: Walk, follow: Follow): Promise<void> {
    await takeCreated(walk, follow)
    await takeOthers(walk, follow)
  }

  /** Removes the cards that the operation created, with their members. */
  async function takeCreated(walk: Walk, follow: Follow): Promise<void> {
    const { id, undoId, newest } = walk
    while (true) {
      follow.signal?.throwIfAborted()
      const batch = await operations.step(undoId, async (tx) => {
        const { cards, lowest } = await createdCards(tx, id, walk.createdFrom, cardsAtOnce)
        const members = await membersOf(tx, cards)
        const used = await usedByOthers(tx, [...cards, ...members.keys()], id)
        for (const [member, group] of members) if (used.has(member)) used.add(group)
        const going = cards.filter((card) => !used.has(card))
        const people = [...members].filter(([, group]) => !used.has(group)).map(([member]) => member)
        if (going.length > 0) await removeRows(tx, [...going, ...people])
        const kept: KeptBack[] = []
        for (const card of cards)
          if (used.has(card))
            kept.push({ what: await nameOf(tx, card), reason: 'usedSince', customerId: card })
        return { cards, members, lowest, gone: going.length, kept }
      })
      if (batch.cards.length === 0) return
      for (const card of [...batch.cards, ...batch.members.keys()]) walk.created.add(card)
      for (const kept of batch.kept) walk.kept.set(kept.customerId ?? 0, kept)
      walk.createdFrom = batch.lowest
      walk.undone += batch.gone
      tell(walk, newest - batch.lowest, follow)
    }
  }

  /** Takes back what the operation did to cards and settings that were there before. */
  async function takeOthers(walk: Walk, follow: Follow): Promise<void> {
    const { id, undoId, created } = walk
    while (true) {
      const ahead = await database()
        .selectFrom('change')
        .select(['id', 'customer_id'])
        .where('operation_id', '=', id)
        .where('id', '<', walk.othersFrom)
        .orderBy('id', 'desc')
        .limit(lookAhead)
        .execute()
      const last = ahead.at(-1)
      if (!last) return
      const seenBefore = walk.seen
      const upTo = (from: number) => {
        walk.othersFrom = from
        walk.seen = seenBefore + ahead.filter((row) => row.id >= from).length
        tell(walk, walk.seen, follow)
      }
      const rest = ahead.filter((row) => row.customer_id === null || !created.has(row.customer_id))
      for (let at = 0; at < rest.length; at += batchSize) {
        follow.signal?.throwIfAborted()
        const ids = rest.slice(at, at + batchSize).map((row) => Number(row.id))
        const { undone, kept } = await operations.step(undoId, (tx) => takeChanges(tx, ids, walk.actor))
        walk.undone += undone
        for (const [key, one] of kept) walk.kept.set(key, one)
        upTo(ids.at(-1) ?? Number(last.id))
      }
      upTo(Number(last.id))
    }
  }

  async function takeChanges(tx: Tx, ids: number[], actor: string) {
    const changes = await tx
      .selectFrom('change')
      .selectAll()
      .where('id', 'in', ids)
      .orderBy('id', 'desc')
      .execute()
    const touched = new Set<number>()
    const kept = new Map<number, KeptBack>()
    let undone = 0
    for (const change of changes) {
      const card = change.customer_id
      const own = ownWays[change.table_name as TableName]
      const outcome = await (own ? own(tx, change, actor) : undoRow(tx, change))
      if (outcome === 'undone') {
        undone += 1
        if (card !== null && cardTables.has(change.table_name)) touched.add(card)
      } else if (outcome !== 'nothing' && change.table_name !== 'tag') {
        const what = card === null ? await rowName(tx, change) : await nameOf(tx, card)
        kept.set(card ?? -Number(change.id), { what, reason: outcome, customerId: card })
      }
    }
    await markTouched(tx, [...touched])
    return { undone, kept }
  }

  /** Other windows meet a conflict instead of writing over what the undo brought back. */
  async function markTouched(tx: Tx, ids: number[]): Promise<void> {
    if (ids.length === 0) return
    await tx
      .updateTable('customer')
      .set((eb) => ({ revision: eb('revision', '+', 1), updated_at: clock.now().toISOString() }))
      .where('id', 'in', ids)
      .execute()
  }

  return { begin, goOn }
}

/** The two rounds look at the same changes: what is told never goes back. */
function tell(walk: Walk, done: number, { onProgress }: Follow): void {
  walk.done = Math.max(walk.done, Math.min(done, walk.total))
  onProgress?.(walk.done, walk.total)
}

async function nameOf(tx: Tx, card: number): Promise<string> {
  const row = await tx
    .selectFrom('customer_index')
    .select('list_name')
    .where('customer_id', '=', card)
    .executeTakeFirst()
  return row?.list_name ?? ''
}
