import type { CardChange } from '@shared/features/customers/contract'
import { personName } from '@shared/features/customers/rules'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'
import type { LoggedChange } from './hanging-rows'

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
  'created_at',
  'updated_at',
  'kind',
  'ad_objection_on',
])

/** What was changed on the card itself, by operation; fields are named `table.column`. */
export async function cardFields(
  db: ReadDatabase,
  rows: LoggedChange[],
): Promise<Map<number, CardChange['fields']>> {
  const names = {
    tags: await tagNames(db),
    people: await memberNames(db, rows),
    staff: await staffNames(db),
  }
  const told = new Map<number, CardChange['fields']>()
  for (const { operation_id, table_name, before, after } of rows)
    told.set(operation_id, [
      ...(told.get(operation_id) ?? []),
      ...fieldsOf(table_name, parse(before), parse(after), names),
    ])
  return told
}

type Names = { tags: Map<number, string>; people: Map<number, string>; staff: Map<number, string> }

async function staffNames(db: ReadDatabase): Promise<Map<number, string>> {
  const staff = await db.selectFrom('staff').select(['id', 'name']).execute()
  return new Map(staff.map((one) => [Number(one.id), one.name]))
}

async function tagNames(db: ReadDatabase): Promise<Map<number, string>> {
  const tags = await db.selectFrom('tag').select(['id', 'name']).execute()
  return new Map(tags.map((tag) => [Number(tag.id), tag.name]))
}

/** Who came onto the card or left it with a card of their own; of others the change log tells the names itself. */
async function memberNames(
  db: ReadDatabase,
  rows: { table_name: string; before: string | null; after: string | null }[],
): Promise<Map<number, string>> {
  const ids = rows
    .filter((row) => row.table_name === 'membership')
    .flatMap((row) => [parse(row.before)['person_id'], parse(row.after)['person_id']])
  const people = await db
    .selectFrom('customer')
    .select(['id', 'title', 'first_name as firstName', 'last_name as lastName'])
    .where('id', 'in', valueList(ids.filter((id) => typeof id === 'number')))
    .where('standalone', '=', 1)
    .execute()
  return new Map(people.map((person) => [Number(person.id), personName(person)]))
}

function parse(json: string | null): Row {
  return json === null ? {} : (JSON.parse(json) as Row)
}

/** With the name of who is responsible instead of a number. */
function named(row: Row, staff: Map<number, string>): Row {
  const { responsible_id: id } = row
  return id === undefined || id === null ? row : { ...row, responsible_id: staff.get(Number(id)) ?? '' }
}

function fieldsOf(table: string, was: Row, is: Row, { tags, people, staff }: Names): CardChange['fields'] {
  const [before, after] = [named(was, staff), named(is, staff)]
  if (table === 'customer_tag') {
    const name = (row: Row) => tags.get(Number(row['tag_id'])) ?? ''
    return [{ field: 'tag', before: name(before), after: name(after) }]
  }
  if (table === 'consent') return [{ field: 'consent', before: consentOf(before), after: consentOf(after) }]
  const belonging = (row: Row) => people.get(Number(row['person_id'])) ?? ''
  const member = { field: 'member', before: belonging(before), after: belonging(after) }
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const fields = [...names]
    .filter((name) => !silent.has(name) && (before[name] ?? '') !== (after[name] ?? ''))
    .map((name) => ({ field: `${table}.${name}`, before: text(before[name]), after: text(after[name]) }))
  return table === 'membership' && member.before !== member.after ? [member, ...fields] : fields
}

/** What was said to what: `advertising email given`. */
function consentOf({ purpose, channel, status }: Row): string {
  return [purpose, channel, status].filter(Boolean).join(' ')
}

function text(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}
