import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Clock } from '@shared/kernel/clock'
import { sql, type Transaction } from 'kysely'
import type { Changes } from './changes'
import type { WriteDatabase } from './open'
import { prepared } from './prepared'
import type { Schema, StoredRow } from './schema'

export type Tx = Transaction<Schema>

export type OperationMeta = {
  /** `feature.verb`, e.g. `customers.update`. */
  kind: string
  /** What it is about, as a person recognises it: the card's name, the file's name. */
  label: string
  actor: string
  /** The operation that this one takes back. */
  undoes?: number
}

/** Runs after the rows of a step are written and before they are committed: brings derived rows in line. */
export type AfterStep = (tx: Tx, changedCustomers: number[]) => Promise<void>

/** Names customers whose derived rows the step itself brought in line, after the last change of theirs. */
type MarkInLine = (customerIds: Iterable<number>) => void
type StepWork<T> = (tx: Tx, markInLine: MarkInLine) => Promise<T>

export type Operations = ReturnType<typeof createOperations>

/**
 * The one way to write: every row written inside `run` or `step` is logged under its operation by triggers.
 * A short write is one transaction (`run`); long work begins an operation, writes it in steps that each commit on
 * their own, of at most 250 rows or with pauses in which others are heard, and finishes it. What was begun and never
 * finished is undone at the next start.
 */
export function createOperations(deps: {
  database: () => WriteDatabase
  clock: Clock
  changes: Changes
  /** Resolves when the next step of long work may be written. */
  room: () => Promise<void>
  /** Tables whose change brings a card's derived rows out of line. */
  indexedTables: ReadonlySet<string>
  afterStep: AfterStep
}) {
  const { database, clock, changes } = deps

  /**
   * One transaction, one operation. Answers what `work` returns, with the operation's id. What the operation
   * is about may be read inside of it.
   */
  async function run<T>(
    meta: OperationMeta | ((tx: Tx) => Promise<OperationMeta>),
    work: (tx: Tx, operationId: number) => Promise<T>,
  ) {
    return database()
      .transaction()
      .execute(async (tx) => {
        const operationId = await insert(tx, typeof meta === 'function' ? await meta(tx) : meta, 'done')
        const { result, notice } = await logged(tx, operationId, () => work(tx, operationId))
        return { operationId, result, notice }
      })
      .then(({ notice, ...answer }) => {
        changes.publish(notice)
        return answer
      })
  }

  /** Begins an operation that is written in several steps; an undo marks what it takes back. */
  async function begin(meta: OperationMeta): Promise<number> {
    return database()
      .transaction()
      .execute(async (tx) => {
        if (meta.undoes !== undefined)
          await tx.updateTable('operation').set({ state: 'undoing' }).where('id', '=', meta.undoes).execute()
        return insert(tx, meta, 'running')
      })
  }

  /**
   * One step of a begun operation: its own transaction, after which other calls (and a cancel) get their turn.
   * It does not wait for the disk: only `finish` acknowledges what was begun, and its commit makes all steps
   * durable, as any other commit does those before it. A power cut between leaves an unfinished operation
   * (https://sqlite.org/pragma.html#pragma_synchronous).
   */
  async function step<T>(operationId: number, work: StepWork<T>): Promise<T> {
    await deps.room()
    const { result, notice } = await database()
      .connection()
      .execute((connection) =>
        unhurried(connection, () =>
          connection.transaction().execute((tx) => logged(tx, operationId, (mark) => work(tx, mark))),
        ),
      )
    changes.publish(notice)
    await nextTurn()
    return result
  }

  /** Ends a begun operation; with an undo, what it took back counts as undone. */
  async function finish(operationId: number): Promise<void> {
    await database()
      .transaction()
      .execute(async (tx) => {
        const { undoes } = await tx
          .updateTable('operation')
          .set({ state: 'done' })
          .where('id', '=', operationId)
          .returning('undoes')
          .executeTakeFirstOrThrow()
        if (undoes !== null)
          await tx
            .updateTable('operation')
            .set({ state: 'undone', undone_by: operationId })
            .where('id', '=', undoes)
            .execute()
      })
    changes.publish({ tables: ['operation'], customerIds: [] })
  }

  async function insert(tx: Tx, meta: OperationMeta, state: 'running' | 'done'): Promise<number> {
    const { undoes = null, ...columns } = meta
    const [row] = await enter(tx, { ...columns, undoes, at: clock.now().toISOString(), state })
    if (!row) throw new Error('the operation was not entered')
    return Number(row.id)
  }

  async function logged<T>(tx: Tx, operationId: number, work: (mark: MarkInLine) => Promise<T>) {
    const [last] = await point(tx, { operationId })
    const inLine = new Set<number>()
    const result = await work((ids) => {
      for (const id of ids) inLine.add(id)
    })
    const touched = await touchedSince(tx, { change: last?.lastChange ?? 0 })
    const stale = new Set<number>()
    for (const row of touched)
      if (row.customer_id !== null && deps.indexedTables.has(row.table_name) && !inLine.has(row.customer_id))
        stale.add(row.customer_id)
    if (stale.size > 0) await deps.afterStep(tx, [...stale])
    await point(tx, { operationId: null })
    const customerIds = [...new Set(touched.flatMap((row) => row.customer_id ?? []))]
    const tables = [...new Set(touched.map((row) => row.table_name))]
    return { result, notice: { tables, customerIds: customerIds.length > 100 ? null : customerIds } }
  }

  return { run, begin, step, finish }
}

/** Lets commits leave it to later ones to wait for the disk; to be called by who holds the connection alone. */
async function unhurried<T>(connection: WriteDatabase, work: () => Promise<T>): Promise<T> {
  await sql`pragma synchronous = normal`.execute(connection)
  try {
    return await work()
  } finally {
    await sql`pragma synchronous = full`.execute(connection)
  }
}

type OperationRow = Omit<StoredRow<'operation'>, 'id' | 'undone_by'>

const enter = prepared((tx: Tx, { kind, label, actor, undoes, at, state }: OperationRow) =>
  tx.insertInto('operation').values({ kind, label, actor, undoes, at, state }).returning('id'),
)

const touchedSince = prepared((tx: Tx, { change }: { change: number }) =>
  tx.selectFrom('change').select(['table_name', 'customer_id']).where('id', '>', change).distinct(),
)

/** Names the operation that the triggers log under; answers the last change before it. */
const point = prepared((tx: Tx, { operationId }: { operationId: number | null }) =>
  tx
    .updateTable('current_operation')
    .set({ operation_id: operationId })
    .where('id', '=', 1)
    .returning(sql<number>`(select ifnull(max(id), 0) from change)`.as('lastChange')),
)
