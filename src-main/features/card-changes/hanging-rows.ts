import type { CardChange } from '@shared/features/customers/contract'
import type { ReadDatabase } from '../../db/open'
import type { ColumnWords, LoggedRow, NamedTable, NameOf } from '../../db/row-words'
import type { StoredRow, TableName } from '../../db/schema'
import { readNames } from './names-store'
import { hangingTables } from './tables'

/** One line of the change log. */
export type LoggedChange = {
  operation_id: number
  table_name: string
  before: string | null
  after: string | null
}

/** Longer texts are cut: the history is to be skimmed. */
const shown = 200

/** What was added, changed and deleted of that which hangs on a card, in words, by operation. */
export async function hangingRows(
  db: ReadDatabase,
  changes: readonly LoggedChange[],
): Promise<Map<number, CardChange['rows']>> {
  const nameOf = await readNames(db, wantedNames(changes))
  const told = new Map<number, CardChange['rows']>()
  for (const { operation_id, table_name, before, after } of changes) {
    const row = rowOf(table_name, parse(before), parse(after), nameOf)
    if (row) told.set(operation_id, [...(told.get(operation_id) ?? []), row])
  }
  return told
}

function wantedNames(changes: readonly LoggedChange[]): Map<NamedTable, Set<number>> {
  const wanted = new Map<NamedTable, Set<number>>()
  for (const { table_name, before, after } of changes)
    for (const [column, table] of namesOf(table_name))
      for (const row of [parse(before), parse(after)]) {
        const id = row?.[column]
        if (typeof id === 'number') wanted.set(table, (wanted.get(table) ?? new Set()).add(id))
      }
  return wanted
}

function namesOf(table: string): [string, NamedTable][] {
  return Object.entries(hangingTables[table]?.names ?? {}) as [string, NamedTable][]
}

function rowOf(
  table: string,
  before: LoggedRow | null,
  after: LoggedRow | null,
  nameOf: NameOf,
): CardChange['rows'][number] | null {
  const words = hangingTables[table]
  if (!words) return null
  const { what } = words
  const called = (row: LoggedRow) => cut(words.name(row as StoredRow<TableName>, nameOf))
  const columns = Object.entries(words.columns) as [string, ColumnWords | null][]
  const fields = columns.flatMap(([column, told]) => {
    const [was, is] = [before?.[column] ?? null, after?.[column] ?? null]
    if (!told || was === is || ((!before || !after) && !told.always)) return []
    const said = (value: LoggedRow[string]) =>
      value === null || value === '' ? '' : cut(told.says ? told.says(value as never, nameOf) : String(value))
    return [{ name: told.label, before: said(was), after: said(is), discreet: told.discreet === true }]
  })
  if (before && after) {
    if (fields.length === 0) return null
    const name = called(before)
    return { what, how: 'changed', name: name === called(after) ? name : '', fields }
  }
  const row = after ?? before
  return row && { what, how: after ? 'added' : 'deleted', name: called(row), fields }
}

function parse(json: string | null): LoggedRow | null {
  return json === null ? null : (JSON.parse(json) as LoggedRow)
}

function cut(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)} …` : text
}
