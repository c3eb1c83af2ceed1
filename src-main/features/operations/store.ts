import { countedChanges, type Operation } from '@shared/features/operations/contract'
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Schema } from '../../db/schema'

type OperationState = Pick<Operation, 'id' | 'kind' | 'label' | 'state'> & { undoes: number | null }

/** Whether an operation is finished, was not taken back and is itself no undo. */
const standing = (eb: ExpressionBuilder<Schema, 'operation'>) =>
  eb.and([eb('state', '=', 'done'), eb('undoes', 'is', null)])

/** As with the changes of one: nobody reads the difference. */
const countedOperations = 10_000

const changesOf = sql<number>`(select count(*) from (
  select 1 from change where change.operation_id = operation.id limit ${sql.lit(countedChanges + 1)}))`
const hasChanges = sql<SqlBool>`exists (select 1 from change where change.operation_id = operation.id)`

/** Which operations are meant: those that can be taken back, of one person, of one feature. */
export type OperationFilter = {
  undoableOnly: boolean
  actor?: string | undefined
  area?: string | undefined
}

/** As it stands in the index `operation_by_area`. */
const areaOf = sql<string>`substr(kind, 1, instr(kind, '.'))`

const ofFilter =
  ({ undoableOnly, actor, area }: OperationFilter) =>
  (eb: ExpressionBuilder<Schema, 'operation'>) =>
    eb.and([
      ...(undoableOnly ? [standing(eb)] : []),
      ...(actor === undefined ? [] : [eb('actor', '=', actor)]),
      ...(area === undefined ? [] : [eb(areaOf, '=', `${area}.`)]),
    ])

/** The one card that the first changes speak of; that of its group for a member. */
const cardOf = sql<number | null>`(
  select iif(min(card) = max(card), min(card), null)
  from (
    select ifnull(
      (select group_id from membership join customer as person on person.id = person_id
        where person_id = change.customer_id and person.standalone = 0 limit 1),
      (select id from customer where id = change.customer_id)) as card
    from change where change.operation_id = operation.id and change.customer_id is not null limit 20))`

/** A page of what was done, newest first. */
export async function pageOfOperations(
  db: ReadDatabase,
  page: OperationFilter & { offset: number; limit: number },
): Promise<Omit<Operation, 'halted'>[]> {
  const rows = await db
    .selectFrom('operation')
    .select([
      'id',
      'kind',
      'label',
      'actor',
      'at',
      'state',
      'undoes',
      changesOf.as('changes'),
      cardOf.as('customerId'),
    ])
    .where(ofFilter(page))
    .$if(page.undoableOnly, (query) => query.where(hasChanges))
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(({ undoes, ...row }) => ({
    ...row,
    undoable: row.state === 'done' && undoes === null && row.changes > 0,
  }))
}

/** How many there are, up to 10,000. Those that changed nothing are few and are not sorted out here. */
export async function countOperations(db: ReadDatabase, filter: OperationFilter): Promise<number> {
  const { n } = await db
    .selectFrom((eb) =>
      eb.selectFrom('operation').select('id').where(ofFilter(filter)).limit(countedOperations).as('some'),
    )
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** What decides whether an operation can be taken back. */
export async function findOperation(db: ReadDatabase, id: number): Promise<OperationState | undefined> {
  return db
    .selectFrom('operation')
    .select(['id', 'kind', 'label', 'state', 'undoes'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Whether anything was written under an operation. */
export async function changedAnything(db: ReadDatabase, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('change')
    .select('id')
    .where('operation_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
