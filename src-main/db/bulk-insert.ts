import { CompiledQuery, type Insertable } from 'kysely'
import type { Tx } from './operate'
import type { Schema, TableName } from './schema'

type Value = string | number | null

const statements = new Map<string, string>()

/**
 * Writes many rows with one statement for each set of columns among them: all values travel as a single JSON
 * parameter, so the statement's text stays the same whatever the number of rows. Rows of one column set keep
 * their order; ids are the caller's to give where rows refer to each other.
 *
 * @example await bulkInsert(tx, 'phone', [{ id: 7, customer_id: 3, label: 'mobile', number: '0171 234' }])
 * @throws SqliteError of the first constraint that a row breaks, as a single insert does
 */
export async function bulkInsert<T extends TableName>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (const [columns, values] of byColumns(rows as readonly Record<string, Value | undefined>[]))
    await tx.executeQuery(CompiledQuery.raw(statement(table, columns), [wellFormedJson(values)]))
}

type Group = { names: string[]; values: Value[][] }

function byColumns(rows: readonly Record<string, Value | undefined>[]): [string, Value[][]][] {
  const groups: Group[] = []
  for (const row of rows) {
    const names = Object.keys(row)
    const given = names.some((name) => row[name] === undefined)
      ? names.filter((name) => row[name] !== undefined)
      : names
    // Rows come mostly from one place, with the same names in the same order.
    const known = groups.find((group) => sameNames(group.names, given))
    const group = known ?? { names: given, values: [] }
    if (!known) groups.push(group)
    group.values.push(given.map((name) => row[name] ?? null))
  }
  return groups.map(({ names, values }) => [names.join(','), values])
}

function sameNames(known: string[], names: string[]): boolean {
  return known.length === names.length && known.every((name, at) => name === names[at])
}

/** A lone half of a surrogate pair, which JSON writes as `\ud…`, is no valid text in the database. */
function wellFormedJson(rows: Value[][]): string {
  const text = JSON.stringify(rows)
  if (!text.includes('\\ud')) return text
  return JSON.stringify(
    rows.map((row) => row.map((value) => (typeof value === 'string' ? value.toWellFormed() : value))),
  )
}

function statement(table: string, columns: string): string {
  const key = `${table}(${columns})`
  const known = statements.get(key)
  if (known) return known
  const names = columns.split(',')
  const picks = names.map((_, index) => `value ->> ${index}`).join(', ')
  const into = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')})`
  // Kept aside, a row is turned into text once; read from json_each, once for each of its columns.
  const text = `${into} WITH given (value) AS MATERIALIZED (SELECT value FROM json_each(?)) SELECT ${picks} FROM given`
  statements.set(key, text)
  return text
}
