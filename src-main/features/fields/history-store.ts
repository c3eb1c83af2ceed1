import type { CardChange } from '@shared/features/customers/contract'
import type { Field } from '@shared/features/fields/definitions'
import { contentText, type FieldContent } from '@shared/features/fields/values'
import { fields as texts } from '@shared/texts/de/fields'
import type { ReadDatabase } from '../../db/open'
import { readFields } from './definition-store'
import { goneFields } from './gone-store'

type Logged = { operation_id: number; before: string | null; after: string | null }
type Row = {
  field_id: number
  entry_id: number | null
  thing_id: number | null
  text: string | null
  number: number | null
  on_date: string | null
  option_id: number | null
  yes: 0 | 1 | null
}
/** What one operation did in one place. */
type Change = {
  fieldId: number
  before?: FieldContent
  after?: FieldContent
  added: number[]
  removed: number[]
}

/**
 * What operations did to the own fields of a card, in words with the fields' names, by operation. `rows` is what
 * the log says of its values, all of it from the newest operation back to the oldest of them.
 */
export async function fieldChanges(
  db: ReadDatabase,
  owners: number[],
  operations: { id: number; kind: string; label: string }[],
  rows: Logged[],
): Promise<Map<number, CardChange['fields']>> {
  if (rows.length === 0) return new Map()
  const byOperation = Map.groupBy(rows, (row) => row.operation_id)
  const places = new Map([...byOperation].map(([id, logged]) => [id, placesOf(logged)]))
  const ids = new Set(
    [...places.values()].flatMap((changed) => [...changed.values()].map((one) => one.fieldId)),
  )
  const fields = new Map((await readFields(db, { ids: [...ids] })).map((field) => [field.id, field]))
  const gone = await goneFields(db, operations, fields)
  const chosen = await chosenNow(db, owners)
  const told = new Map<number, CardChange['fields']>()
  for (const { id } of operations) {
    const changed = places.get(id)
    if (!changed) continue
    told.set(
      id,
      [...changed].map(([place, change]) => {
        const field = fields.get(change.fieldId) ?? gone.get(change.fieldId)
        // What was chosen before follows from what is chosen now, operation by operation.
        const after = chosen.get(place) ?? new Set<number>()
        const before = new Set([...after].filter((one) => !change.added.includes(one)).concat(change.removed))
        chosen.set(place, before)
        return {
          field: 'own',
          name: field?.name ?? texts.goneField,
          sensitive: field?.sensitive ?? true,
          before: textOf(change.before, before, field),
          after: textOf(change.after, after, field),
        }
      }),
    )
  }
  return told
}

function placesOf(rows: Logged[]): Map<string, Change> {
  const places = new Map<string, Change>()
  const changeAt = (row: Row): Change => {
    const key = keyOf(row)
    const known = places.get(key) ?? { fieldId: row.field_id, added: [], removed: [] }
    places.set(key, known)
    return known
  }
  for (const { before, after } of rows) {
    const [was, is] = [parse(before), parse(after)]
    if (was) {
      const change = changeAt(was)
      if (was.option_id !== null) change.removed.push(was.option_id)
      // Of several steps in one operation the first one knows what was before.
      else if (!change.before && !change.after) change.before = plainOf(was)
    }
    if (is) {
      const change = changeAt(is)
      if (is.option_id !== null) change.added.push(is.option_id)
      else change.after = plainOf(is)
    } else if (was && was.option_id === null) delete changeAt(was).after
  }
  return places
}

const keyOf = ({ field_id, entry_id, thing_id }: Row) => `${field_id} ${entry_id} ${thing_id}`

function parse(json: string | null): Row | null {
  return json === null ? null : (JSON.parse(json) as Row)
}

function plainOf({ text, number, on_date, yes }: Row): FieldContent {
  if (text !== null) return { type: 'text', text }
  if (number !== null) return { type: 'number', number }
  if (on_date !== null) return { type: 'date', date: on_date }
  return { type: 'yesNo', yes: yes === 1 }
}

function textOf(plain: FieldContent | undefined, options: Set<number>, field: Field | undefined): string {
  if (plain) return contentText(plain, field)
  return options.size === 0 ? '' : contentText({ type: 'choices', optionIds: [...options] }, field)
}

async function chosenNow(db: ReadDatabase, owners: number[]): Promise<Map<string, Set<number>>> {
  const rows = await db
    .selectFrom('field_value')
    .select(['field_id', 'entry_id', 'thing_id', 'option_id'])
    .where('customer_id', 'in', owners)
    .where('option_id', 'is not', null)
    .execute()
  const chosen = new Map<string, Set<number>>()
  for (const row of rows) {
    const key = keyOf(row as Row)
    chosen.set(key, (chosen.get(key) ?? new Set()).add(row.option_id ?? 0))
  }
  return chosen
}
