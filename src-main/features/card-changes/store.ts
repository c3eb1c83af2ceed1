import type { CardChange } from '@shared/features/customers/contract'
import { withMadeRows } from '../../db/made-row'
import type { ReadDatabase } from '../../db/open'
import { handoutOperations, handoutRows } from '../exchange'
import { fieldChanges } from '../fields'
import { hangingRows } from './hanging-rows'
import { cardFields } from './own-rows-store'
import { hangingTables, ownTables } from './tables'

const toldTables = [...ownTables, ...Object.keys(hangingTables)]

type Page = { id: number; before?: number | undefined; limit: number }

/** The card and those of its people who have none of their own. */
async function ownersOf(db: ReadDatabase, id: number): Promise<number[]> {
  const members = await db
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .select('membership.person_id')
    .where('membership.group_id', '=', id)
    // What was changed on a card of its own is told there.
    .where('customer.standalone', '=', 0)
    .execute()
  return [id, ...members.map((member) => member.person_id)]
}

/** The operations that changed something on these cards, the newest first; found by the index on the customer. */
function changingOperations(db: ReadDatabase, owners: number[], { before, limit }: Omit<Page, 'id'>) {
  return db
    .selectFrom('change')
    .innerJoin('operation', 'operation.id', 'change.operation_id')
    .select(['operation.id', 'operation.kind', 'operation.label', 'operation.at', 'operation.actor'])
    .where('change.customer_id', 'in', owners)
    .where('change.table_name', 'in', toldTables)
    .$if(before !== undefined, (query) => query.where('change.operation_id', '<', before ?? 0))
    .distinct()
    .orderBy('operation.id', 'desc')
    .limit(limit)
}

/** The operations by which the card went out in a file; those leave no change of a row. */
function handingOperations(db: ReadDatabase, owners: number[], { before, limit }: Omit<Page, 'id'>) {
  return db
    .selectFrom('operation')
    .select(['id', 'kind', 'label', 'at', 'actor'])
    .where('id', 'in', handoutOperations(db, owners))
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(limit)
}

/** What these operations changed on these cards. */
function changesOf(db: ReadDatabase, owners: number[], operations: number[]) {
  return db
    .selectFrom('change')
    .select(['id', 'operation_id', 'table_name', 'before', 'after'])
    .where('customer_id', 'in', owners)
    .where('table_name', 'in', toldTables)
    .where('operation_id', 'in', operations)
    .orderBy('id')
}

/**
 * What was changed on a card and on all that hangs on it, newest operation first; with `before` the page behind
 * that operation.
 */
export async function cardChanges(db: ReadDatabase, page: Page): Promise<CardChange[]> {
  const owners = await ownersOf(db, page.id)
  const found = [
    ...(await changingOperations(db, owners, page).execute()),
    ...(await handingOperations(db, owners, page).execute()),
  ]
  const operations = found
    .map((operation) => ({ ...operation, id: Number(operation.id) }))
    .toSorted((a, b) => b.id - a.id)
    .slice(0, page.limit)
  if (operations.length === 0) return []
  const ids = operations.map(({ id }) => id)
  const rows = await withMadeRows(db, await changesOf(db, owners, ids).execute())
  const of = (fits: (table: string) => boolean) => rows.filter(({ table_name }) => fits(table_name))
  const card = await cardFields(
    db,
    of((table) => ownTables.includes(table) && table !== 'field_value'),
  )
  const own = await fieldChanges(
    db,
    owners,
    operations,
    of((table) => table === 'field_value'),
  )
  const hanging = await hangingRows(
    db,
    of((table) => table in hangingTables),
  )
  const handed = await handoutRows(db, owners, ids)
  return operations.map(({ id, kind, at, actor }) => ({
    operationId: id,
    kind,
    at,
    actor,
    fields: [...(card.get(id) ?? []), ...(own.get(id) ?? [])],
    rows: [...(hanging.get(id) ?? []), ...(handed.get(id) ?? [])],
  }))
}
