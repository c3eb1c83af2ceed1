import type { ColumnChoice } from '@shared/features/exchange/contract'
import { type Field, FieldDraft, nameKey } from '@shared/features/fields/definitions'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { addFieldTo, addGroupWithFields, readField, readGroups } from '../fields'
import type { FieldPlace } from './read-row'

/** The own fields that columns name: those that are there, and those that are yet to be made (with the id 0). */
export async function fieldPlaces(
  db: ReadDatabase | Tx,
  columns: readonly ColumnChoice[] | undefined,
): Promise<FieldPlace[]> {
  const places: FieldPlace[] = []
  for (const { field } of columns ?? []) {
    if (!field) continue
    if ('name' in field) places.push({ key: field.name, id: 0, type: field.type, unit: '', options: [] })
    else {
      const stored = await readField(db, field.id)
      if (stored && !stored.archived) places.push(placeOf(stored))
    }
  }
  return places
}

/**
 * Makes the own fields that columns name and that are not there, in a group of their own; within the operation of the
 * import. A field of that name and type that a former import made is used again. Answers the columns with their ids.
 */
export async function makeFields(tx: Tx, columns: readonly ColumnChoice[]): Promise<ColumnChoice[]> {
  const made = new Map<string, number>()
  const resolved: ColumnChoice[] = []
  for (const column of columns) {
    const { field } = column
    if (!field || !('name' in field)) {
      resolved.push(column)
      continue
    }
    const key = nameKey(field.name)
    const id = made.get(key) ?? (await fieldNamed(tx, field))
    made.set(key, id)
    resolved.push({ ...column, field: { id } })
  }
  return resolved
}

async function fieldNamed(tx: Tx, { name, type }: { name: string; type: Field['type'] }): Promise<number> {
  const groups = await readGroups(tx, { on: 'card' })
  const group = groups.find((one) => nameKey(one.name) === nameKey(texts.fieldGroup) && !one.archived)
  const known = group?.fields.find(
    (one) => nameKey(one.name) === nameKey(name) && one.type === type && !one.archived,
  )
  if (known) return known.id
  const groupId =
    group?.id ??
    (await addGroupWithFields(tx, {
      owner: { on: 'card' },
      name: freeName(texts.fieldGroup, groups),
      fields: [],
    }))
  return addFieldTo(tx, groupId, FieldDraft.parse({ name: freeName(name, group?.fields ?? []), type }))
}

/** A name that nobody has here: with a number behind it where it is taken. */
function freeName(name: string, taken: readonly { name: string }[]): string {
  const keys = new Set(taken.map((one) => nameKey(one.name)))
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name : `${name.slice(0, 110)} ${n}`
    if (!keys.has(nameKey(candidate))) return candidate
  }
}

function placeOf(field: Field): FieldPlace {
  const options = field.options.filter(({ archived }) => !archived)
  return {
    key: field.id,
    id: field.id,
    type: field.type,
    unit: field.type === 'number' ? field.unit : '',
    options: options.map(({ id, name }) => ({ id, name })),
  }
}
