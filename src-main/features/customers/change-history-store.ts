import type { CardChange } from '@shared/features/customers/contract'
import type { ReadDatabase } from '../../db/open'
import { fieldChanges } from '../fields'

type Row = Record<string, string | number | null>

/** Columns that say nothing to a person. */
const silent = new Set([
  'id',
  'customer_id',
  'group_id',
  'person_id',
  'tag_id',
  'position',
  'revision',
  'standalone',
  'created_at',
  'updated_at',
  'kind',
  'ad_objection_on',
])
const cardTables = [
  ...['customer', 'membership', 'address', 'phone', 'email', 'web_address', 'customer_tag'],
  ...['consent', 'field_value'],
]

/** What was changed on a card, newest operation first; fields are named `table.column`. */
export async function cardChanges(db: ReadDatabase, id: number, limit: number): Promise<CardChange[]> {
  const members = await db.selectFrom('membership').select('person_id').where('group_id', '=', id).execute()
  const owners = [id, ...members.map((member) => member.person_id)]
  const operations = await db
    .selectFrom('change')
    .innerJoin('operation', 'operation.id', 'change.operation_id')
    .select(['operation.id', 'operation.kind', 'operation.label', 'operation.at', 'operation.actor'])
    .where('change.customer_id', 'in', owners)
    .where('change.table_name', 'in', cardTables)
    .distinct()
    .orderBy('operation.id', 'desc')
    .limit(limit)
    .execute()
  if (operations.length === 0) return []
  const rows = await db
    .selectFrom('change')
    .select(['operation_id', 'table_name', 'before', 'after'])
    .where('customer_id', 'in', owners)
    .where('table_name', 'in', cardTables)
    .where(
      'operation_id',
      'in',
      operations.map((operation) => Number(operation.id)),
    )
    .orderBy('id')
    .execute()
  const tags = new Map(
    (await db.selectFrom('tag').select(['id', 'name']).execute()).map((tag) => [Number(tag.id), tag.name]),
  )
  const staff = new Map(
    (await db.selectFrom('staff').select(['id', 'name']).execute()).map((one) => [Number(one.id), one.name]),
  )
  const [ownRows, cardRows] = [true, false].map((own) =>
    rows.filter((row) => (row.table_name === 'field_value') === own),
  ) as [typeof rows, typeof rows]
  const ownFields = await fieldChanges(db, owners, operations, ownRows)
  const byOperation = Map.groupBy(cardRows, (row) => row.operation_id)
  return operations.map((operation) => ({
    operationId: Number(operation.id),
    kind: operation.kind,
    at: operation.at,
    actor: operation.actor,
    fields: (byOperation.get(Number(operation.id)) ?? [])
      .flatMap((row) =>
        fieldsOf(row.table_name, named(parse(row.before), staff), named(parse(row.after), staff), tags),
      )
      .concat(ownFields.get(Number(operation.id)) ?? []),
  }))
}

function parse(json: string | null): Row {
  return json === null ? {} : (JSON.parse(json) as Row)
}

/** With the name of who is responsible instead of a number. */
function named(row: Row, staff: Map<number, string>): Row {
  const { responsible_id: id } = row
  return id === undefined || id === null ? row : { ...row, responsible_id: staff.get(Number(id)) ?? '' }
}

function fieldsOf(table: string, before: Row, after: Row, tags: Map<number, string>): CardChange['fields'] {
  if (table === 'customer_tag') {
    const name = (row: Row) => tags.get(Number(row['tag_id'])) ?? ''
    return [{ field: 'tag', before: name(before), after: name(after) }]
  }
  if (table === 'consent') return [{ field: 'consent', before: consentOf(before), after: consentOf(after) }]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .filter((name) => !silent.has(name) && (before[name] ?? '') !== (after[name] ?? ''))
    .map((name) => ({ field: `${table}.${name}`, before: text(before[name]), after: text(after[name]) }))
}

/** What was said to what: `advertising email given`. */
function consentOf({ purpose, channel, status }: Row): string {
  return [purpose, channel, status].filter(Boolean).join(' ')
}

function text(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}
