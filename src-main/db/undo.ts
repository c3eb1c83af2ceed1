import type { KeptBack, UndoResult } from '@shared/features/operations/contract'
import type { Clock } from '@shared/kernel/clock'
import { sql } from 'kysely'
import type { WriteDatabase } from './open'
import type { Operations, Tx } from './operate'
import type { TableName } from './schema'
import { createdCards, membersOf, removeCards, usedByOthers } from './undo-created'
import { type ChangeRow, type RowOutcome, undoRow } from './undo-row'

/** Takes back a row that may not simply vanish (a booking), in its own way. */
export type UndoInsert = (tx: Tx, change: ChangeRow, actor: string) => Promise<RowOutcome>

export type UndoProgress = (done: number, total: number) => void

/** Changes, and whole cards, a transaction: short enough to let every other call through. */
const batchSize = 100
const cardsAtOnce = 25
/** Changes looked through at a time for those that are not of a created card. */
const lookAhead = 2000
/** How many kept rows are named one by one. */
const namedKept = 200

export type Undo = ReturnType<typeof createUndo>

type Walk = { id: number; undoId: number; newest: number; actor: string; total: number }

/**
 * Undo as the inverse written under a new operation: first the cards that it created go as a whole, then what
 * it did to others, newest change first. Where a field was changed since, it stays and is listed; a created
 * card that has been used since stays as a whole and is listed. Once begun it is always finished, at the next
 * start if need be: every step can be repeated.
 */
export function createUndo(deps: {
  database: () => WriteDatabase
  operations: Operations
  clock: Clock
  undoInsert: Partial<Record<TableName, UndoInsert>>
  cardTables: ReadonlySet<string>
}) {
  const { database, operations } = deps
  /** Whose undo ended with an error: nobody works on them any more, whatever their state says. */
  const failed = new Set<number>()
  let underWay = 0

  async function undo(id: number, actor: string, onProgress?: UndoProgress): Promise<UndoResult> {
    failed.delete(id)
    underWay += 1
    try {
      return await takeBack(id, actor, onProgress)
    } catch (error) {
      failed.add(id)
      throw error
    } finally {
      underWay -= 1
    }
  }

  async function takeBack(id: number, actor: string, onProgress?: UndoProgress): Promise<UndoResult> {
    const db = database()
    const { total, newest } = await db
      .selectFrom('change')
      .select([sql<number>`count(*)`.as('total'), sql<number>`ifnull(max(id), 0)`.as('newest')])
      .where('operation_id', '=', id)
      .executeTakeFirstOrThrow()
    const walk: Walk = { id, undoId: await beginUndo(id, actor), newest, actor, total }
    const kept = new Map<number, KeptBack>()
    const created = await undoCreated(walk, kept, onProgress)
    const undone = created.undone + (await undoOthers(walk, created.cards, kept, onProgress))
    await operations.finish(walk.undoId)
    const named = [...kept.values()]
    return { operationId: walk.undoId, undone, kept: named.slice(0, namedKept), keptTotal: named.length }
  }

  /** Goes on with the undo that a crash interrupted, or begins a new one. */
  async function beginUndo(id: number, actor: string): Promise<number> {
    const interrupted = await database()
      .selectFrom('operation')
      .select('id')
      .where('undoes', '=', id)
      .where('state', '=', 'running')
      .executeTakeFirst()
    if (interrupted) return Number(interrupted.id)
    const { label } = await database()
      .selectFrom('operation')
      .select('label')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return operations.begin({ kind: 'operations.undo', label, actor, undoes: id })
  }

  /** Removes the cards that the operation created; answers all of them with their members. */
  async function undoCreated(
    { id, undoId, newest, total }: Walk,
    kept: Map<number, KeptBack>,
    onProgress?: UndoProgress,
  ) {
    const all = new Set<number>()
    let undone = 0
    for (let below = newest + 1; ; ) {
      const batch = await operations.step(undoId, async (tx) => {
        const { cards, lowest } = await createdCards(tx, id, below, cardsAtOnce)
        const members = await membersOf(tx, cards)
        const used = await usedByOthers(tx, [...cards, ...members.keys()], id)
        for (const [member, group] of members) if (used.has(member)) used.add(group)
        const going = cards.filter((card) => !used.has(card))
        const people = [...members].filter(([, group]) => !used.has(group)).map(([member]) => member)
        if (going.length > 0) await removeCards(tx, [...going, ...people])
        for (const card of cards)
          if (used.has(card))
            kept.set(card, { what: await nameOf(tx, card), reason: 'usedSince', customerId: card })
        return { cards, members, lowest, gone: going.length }
      })
      if (batch.cards.length === 0) return { cards: all, undone }
      for (const card of [...batch.cards, ...batch.members.keys()]) all.add(card)
      below = batch.lowest
      undone += batch.gone
      onProgress?.(Math.min(newest - below, total), total)
    }
  }

  /** Takes back what the operation did to cards and settings that were there before. */
  async function undoOthers(
    walk: Walk,
    created: Set<number>,
    kept: Map<number, KeptBack>,
    onProgress?: UndoProgress,
  ) {
    const { id, undoId, newest, actor, total } = walk
    let undone = 0
    let done = 0
    for (let below = newest + 1; ; ) {
      const seen = await database()
        .selectFrom('change')
        .select(['id', 'customer_id'])
        .where('operation_id', '=', id)
        .where('id', '<', below)
        .orderBy('id', 'desc')
        .limit(lookAhead)
        .execute()
      if (seen.length === 0) return undone
      const rest = seen.filter((row) => row.customer_id === null || !created.has(row.customer_id))
      for (let at = 0; at < rest.length; at += batchSize) {
        const ids = rest.slice(at, at + batchSize).map((row) => Number(row.id))
        undone += await operations.step(undoId, (tx) => undoChanges(tx, ids, actor, kept))
      }
      below = Number(seen.at(-1)?.id)
      done += seen.length
      onProgress?.(Math.min(done, total), total)
    }
  }

  async function undoChanges(
    tx: Tx,
    ids: number[],
    actor: string,
    kept: Map<number, KeptBack>,
  ): Promise<number> {
    const changes = await tx
      .selectFrom('change')
      .selectAll()
      .where('id', 'in', ids)
      .orderBy('id', 'desc')
      .execute()
    const touched = new Set<number>()
    let undone = 0
    for (const change of changes) {
      const card = change.customer_id
      const special = change.before === null ? deps.undoInsert[change.table_name as TableName] : undefined
      const outcome = await (special ? special(tx, change, actor) : undoRow(tx, change))
      if (outcome === 'undone') {
        undone += 1
        if (card !== null && deps.cardTables.has(change.table_name)) touched.add(card)
      } else if (outcome !== 'nothing' && change.table_name !== 'tag')
        kept.set(card ?? -Number(change.id), {
          what: await nameOf(tx, card),
          reason: outcome,
          customerId: card,
        })
    }
    await markTouched(tx, [...touched])
    return undone
  }

  /** Other windows meet a conflict instead of writing over what the undo brought back. */
  async function markTouched(tx: Tx, ids: number[]): Promise<void> {
    if (ids.length === 0) return
    await tx
      .updateTable('customer')
      .set((eb) => ({ revision: eb('revision', '+', 1), updated_at: deps.clock.now().toISOString() }))
      .where('id', 'in', ids)
      .execute()
  }

  return {
    undo,
    /** Whether taking an operation back failed half way, say on a full disk, and can be asked for again. */
    hasFailed: (id: number): boolean => failed.has(id),
    /** Whether one is at work: the program should not end in the middle, though it would go on at the next start. */
    underWay: (): boolean => underWay > 0,
  }
}

async function nameOf(tx: Tx, card: number | null): Promise<string> {
  if (card === null) return ''
  const row = await tx
    .selectFrom('customer_index')
    .select('list_name')
    .where('customer_id', '=', card)
    .executeTakeFirst()
  return row?.list_name ?? ''
}
