import type { KeptBack, UndoResult } from '@shared/features/operations/contract'
import type { Clock } from '@shared/kernel/clock'
import { sql } from 'kysely'
import type { ReadDatabase, WriteDatabase } from './open'
import type { Operations, Tx } from './operate'
import type { TableName } from './schema'
import { type ChangeRow, type RowOutcome, undoRow } from './undo-row'

/**
 * Takes back a row that may not simply vanish (a booking): answers the outcome, or undefined to let the row
 * be deleted as any other.
 */
export type UndoInsert = (tx: Tx, change: ChangeRow, actor: string) => Promise<RowOutcome>

export type UndoProgress = (done: number, total: number) => void

/** Rows a transaction: short enough to let every other call through. */
const batchSize = 250
/** How many kept rows are named one by one. */
const namedKept = 200

export type Undo = ReturnType<typeof createUndo>

/**
 * Undo as the inverse written under a new operation, newest change first. Where a field was changed since, it
 * stays and is listed; a card that was created and has been used since stays as a whole and is listed.
 * Once begun it is always finished, at the next start if need be: every step can be repeated.
 */
export function createUndo(deps: {
  database: () => WriteDatabase
  operations: Operations
  clock: Clock
  undoInsert: Partial<Record<TableName, UndoInsert>>
  cardTables: ReadonlySet<string>
}) {
  const { database, operations } = deps

  async function undo(id: number, actor: string, onProgress?: UndoProgress): Promise<UndoResult> {
    const db = database()
    const original = await db
      .selectFrom('operation')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const { total, newest } = await db
      .selectFrom('change')
      .select([sql<number>`count(*)`.as('total'), sql<number>`ifnull(max(id), 0)`.as('newest')])
      .where('operation_id', '=', id)
      .executeTakeFirstOrThrow()
    const undoId = await beginUndo(id, original.label, actor)
    const kept: KeptBack[] = []
    let keptTotal = 0
    let undone = 0
    let done = 0
    for (let below = newest + 1; ; ) {
      const batch = await operations.step(undoId, (tx) => undoBatch(tx, id, newest, below, actor))
      if (batch.size === 0) break
      below = batch.below
      done += batch.size
      undone += batch.undone
      keptTotal += batch.kept.length
      kept.push(...batch.kept.slice(0, Math.max(0, namedKept - kept.length)))
      onProgress?.(done, total)
    }
    await db
      .updateTable('operation')
      .set({ state: 'undone', undone_by: undoId })
      .where('id', '=', id)
      .execute()
    await operations.finish(undoId)
    return { operationId: undoId, undone, kept, keptTotal }
  }

  /** Goes on with the undo that a crash interrupted, or begins a new one. */
  async function beginUndo(id: number, label: string, actor: string): Promise<number> {
    const interrupted = await database()
      .selectFrom('operation')
      .select('id')
      .where('undoes', '=', id)
      .where('state', '=', 'running')
      .executeTakeFirst()
    if (interrupted) return Number(interrupted.id)
    const undoId = await operations.begin({ kind: 'operations.undo', label, actor, undoes: id })
    await database().updateTable('operation').set({ state: 'undoing' }).where('id', '=', id).execute()
    return undoId
  }

  async function undoBatch(tx: Tx, operationId: number, newest: number, below: number, actor: string) {
    const batch = await tx
      .selectFrom('change')
      .selectAll()
      .where('operation_id', '=', operationId)
      .where('id', '<', below)
      .orderBy('id', 'desc')
      .limit(batchSize)
      .execute()
    const created = await createdCards(tx, operationId, batch)
    const used = await usedSince(tx, created, operationId, newest)
    const kept = new Map<number, KeptBack>()
    const touchedCards = new Set<number>()
    let undone = 0
    for (const change of batch) {
      const card = change.customer_id
      const outcome =
        card !== null && used.has(card) ? 'usedSince' : await undoOne(tx, change, created, actor)
      if (outcome === 'undone') {
        undone += 1
        if (card !== null && deps.cardTables.has(change.table_name)) touchedCards.add(card)
      } else if (outcome !== 'nothing' && change.table_name !== 'tag') {
        kept.set(card ?? -Number(change.id), {
          what: await nameOf(tx, card),
          reason: outcome,
          customerId: card,
        })
      }
    }
    await markTouched(tx, [...touchedCards])
    return { size: batch.length, undone, kept: [...kept.values()], below: Number(batch.at(-1)?.id ?? 0) }
  }

  async function undoOne(
    tx: Tx,
    change: ChangeRow,
    created: Set<number>,
    actor: string,
  ): Promise<RowOutcome> {
    const special = deps.undoInsert[change.table_name as TableName]
    if (!special || change.before !== null) return undoRow(tx, change)
    if (change.customer_id === null || !created.has(change.customer_id)) return special(tx, change, actor)
    // The card itself goes: its bookings never were anybody's and go with it.
    await tx.updateTable('current_operation').set({ erasing: 1 }).execute()
    const outcome = await undoRow(tx, change)
    await tx.updateTable('current_operation').set({ erasing: 0 }).execute()
    return outcome
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

  return { undo }
}

async function createdCards(tx: Tx, operationId: number, batch: ChangeRow[]): Promise<Set<number>> {
  const ids = [...new Set(batch.flatMap((change) => change.customer_id ?? []))]
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectFrom('change')
    .select('row_id')
    .where('customer_id', 'in', ids)
    .where('operation_id', '=', operationId)
    .where('table_name', '=', 'customer')
    .where('before', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.row_id))
}

async function usedSince(
  tx: Tx,
  cards: Set<number>,
  operationId: number,
  newest: number,
): Promise<Set<number>> {
  if (cards.size === 0) return new Set()
  const rows = await tx
    .selectFrom('change')
    .innerJoin('operation', 'operation.id', 'change.operation_id')
    .select('change.customer_id')
    .where('change.customer_id', 'in', [...cards])
    .where('change.id', '>', newest)
    .where('change.operation_id', '<>', operationId)
    .where('operation.state', '=', 'done')
    .where('operation.undoes', 'is', null)
    .distinct()
    .execute()
  return new Set(rows.flatMap((row) => row.customer_id ?? []))
}

async function nameOf(db: ReadDatabase | Tx, card: number | null): Promise<string> {
  if (card === null) return ''
  const row = await db
    .selectFrom('customer_index')
    .select('list_name')
    .where('customer_id', '=', card)
    .executeTakeFirst()
  return row?.list_name ?? ''
}
