import type { FieldType } from '@shared/features/fields/definitions'
import { type FieldContent, optionIdsOf } from '@shared/features/fields/values'
import { type ExpressionBuilder, sql } from 'kysely'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { valueList } from '../../db/value-list'
import { plainColumns, type ValueRow, valuesOf } from './value-store'

type Reader = ReadDatabase | Tx
/** What is stored of one field in one place, over one or, of several choices, more rows. */
export type Held = {
  customerId: number
  entryId: number | null
  thingId: number | null
  rowIds: number[]
  content: FieldContent
}

const columnOf = {
  text: 'text',
  number: 'number',
  date: 'on_date',
  choice: 'option_id',
  choices: 'option_id',
  yesNo: 'yes',
} as const satisfies Record<FieldType, keyof Schema['field_value']>

/** Customers after `after` with something in a field, in their order; a page of them. */
export async function customersWith(
  db: Reader,
  fieldId: number,
  after: number,
  limit: number,
  only: (eb: ExpressionBuilder<Schema, 'field_value'>) => ReturnType<typeof sql<boolean>> = () =>
    sql<boolean>`true`,
): Promise<number[]> {
  const rows = await db
    .selectFrom('field_value')
    .select('customer_id')
    .where('field_id', '=', fieldId)
    .where('customer_id', '>', after)
    .where(only)
    .groupBy('customer_id')
    .orderBy('customer_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.customer_id)
}

/** Those of them whose values are not stored as that type yet. */
export function customersToConvert(
  db: Reader,
  { id, type }: { id: number; type: FieldType },
  to: FieldType,
  after: number,
  limit: number,
): Promise<number[]> {
  if (type === 'choices' && to === 'choice') return customersWithSeveral(db, id, after, limit)
  return customersWith(db, id, after, limit, () => sql<boolean>`${sql.ref(columnOf[to])} is null`)
}

async function customersWithSeveral(db: Reader, fieldId: number, after: number, limit: number) {
  const rows = await db
    .selectFrom('field_value')
    .select('customer_id')
    .where('field_id', '=', fieldId)
    .where('customer_id', '>', after)
    .groupBy(['customer_id', 'entry_id', 'thing_id'])
    .having((eb) => eb.fn.countAll(), '>', 1)
    .orderBy('customer_id')
    .limit(limit)
    .execute()
  return [...new Set(rows.map((row) => row.customer_id))]
}

/** What these customers have in a field, place by place. */
export async function heldBy(db: Reader, fieldId: number, customers: readonly number[]): Promise<Held[]> {
  const rows = await db
    .selectFrom('field_value')
    .innerJoin('field', 'field.id', 'field_value.field_id')
    .select(['field_value.id', 'customer_id', 'entry_id', 'thing_id', 'field.type', 'field_id as fieldId'])
    .select(['text', 'number', 'on_date as onDate', 'option_id as optionId', 'yes'])
    .where('field_id', '=', fieldId)
    .where('customer_id', 'in', valueList(customers))
    .orderBy('field_value.id')
    .execute()
  const places = Map.groupBy(rows, (row) => `${row.customer_id} ${row.entry_id} ${row.thing_id}`)
  return [...places.values()].flatMap((held) => {
    const [first] = held
    const [value] = valuesOf(held as ValueRow[])
    if (!first || !value) return []
    return {
      customerId: first.customer_id,
      entryId: first.entry_id,
      thingId: first.thing_id,
      rowIds: held.map(({ id }) => Number(id)),
      content: value.content,
    }
  })
}

/** What was written into a field since a change of it, by other operations, and is not stored as its type. */
export async function heldSince(
  tx: Tx,
  { id, type }: { id: number; type: FieldType },
  change: { id: number; operation_id: number },
): Promise<Held[]> {
  const rows = await tx
    .selectFrom('change')
    .innerJoin('field_value', 'field_value.id', 'change.row_id')
    .select(['field_value.id', 'field_value.customer_id as customerId'])
    .distinct()
    .where('change.id', '>', change.id)
    .where('change.operation_id', '<>', change.operation_id)
    .where('change.table_name', '=', 'field_value')
    .where('field_value.field_id', '=', id)
    .where(`field_value.${columnOf[type]}`, 'is', null)
    .execute()
  const written = new Set(rows.map((row) => Number(row.id)))
  const held = await heldBy(tx, id, [...new Set(rows.map((row) => Number(row.customerId)))])
  return held.filter(({ rowIds }) => rowIds.some((row) => written.has(row)))
}

/** What stands somewhere becomes something else there, in the same field or in another one. */
export type Rewritten = { held: Held; fieldId: number; content: FieldContent }

/** Writes many such changes with few statements; the first row of a value keeps its id. */
export async function rewrite(tx: Tx, changes: readonly Rewritten[]): Promise<void> {
  const extra = changes.flatMap(({ held }) => held.rowIds.slice(1))
  if (extra.length > 0) await tx.deleteFrom('field_value').where('id', 'in', valueList(extra)).execute()
  const rows = changes.map(({ held, fieldId, content }) => {
    const [firstOption = null] = optionIdsOf(content)
    return { id: held.rowIds[0], fieldId, ...plainColumns(content), option_id: firstOption }
  })
  await sql`
    update field_value set field_id = new.value ->> 'fieldId', text = new.value ->> 'text',
      folded = new.value ->> 'folded', number = new.value ->> 'number', on_date = new.value ->> 'on_date',
      option_id = new.value ->> 'option_id', yes = new.value ->> 'yes'
    from json_each(${JSON.stringify(rows)}) as new
    where field_value.id = new.value ->> 'id'`.execute(tx)
  const more = changes.flatMap(({ held, fieldId, content }) =>
    optionIdsOf(content)
      .slice(1)
      .map((optionId) => ({
        customer_id: held.customerId,
        entry_id: held.entryId,
        thing_id: held.thingId,
        field_id: fieldId,
        option_id: optionId,
      })),
  )
  await bulkInsert(tx, 'field_value', more)
}

export async function deleteValues(tx: Tx, fieldId: number, customers: readonly number[]): Promise<void> {
  await tx
    .deleteFrom('field_value')
    .where('field_id', '=', fieldId)
    .where('customer_id', 'in', valueList(customers))
    .execute()
}

/** Customers with an option, a page of them. */
export async function customersWithOption(tx: Reader, optionId: number, limit: number): Promise<number[]> {
  const rows = await tx
    .selectFrom('field_value')
    .select('customer_id')
    .where('option_id', '=', optionId)
    .groupBy('customer_id')
    .orderBy('customer_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.customer_id)
}

/** One option becomes another one; where both are chosen the other one stays. */
export async function replaceOption(tx: Tx, customers: readonly number[], from: number, into: number) {
  await sql`update or ignore field_value set option_id = ${into}
    where option_id = ${from} and customer_id in ${valueList(customers)}`.execute(tx)
  await tx
    .deleteFrom('field_value')
    .where('option_id', '=', from)
    .where('customer_id', 'in', valueList(customers))
    .execute()
}
