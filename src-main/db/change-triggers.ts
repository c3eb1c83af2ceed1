import type { Database } from 'better-sqlite3'
import { loggedTables } from './logged-tables'

type Wanted = { name: string; sql: string }

/**
 * Makes the triggers that log every change of the logged tables agree with the schema: generated from the
 * real columns, so that a new column is logged without a line of code. Part of a migration's transaction.
 * A write outside of an operation finds no operation id and fails on `change.operation_id NOT NULL`.
 */
export function syncChangeTriggers(db: Database): void {
  const wanted = Object.entries(loggedTables).flatMap(([table, { customer, bare }]) =>
    triggersOf(db, table, customer, bare === true),
  )
  const names = new Set(wanted.map((trigger) => trigger.name))
  const present = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'log\\_%' ESCAPE '\\'",
    )
    .all()
  const byName = new Map(present.map((trigger) => [trigger.name, trigger.sql]))
  for (const { name } of present) if (!names.has(name)) db.exec(`DROP TRIGGER ${name}`)
  for (const { name, sql } of wanted) {
    if (byName.get(name) === sql) continue
    if (byName.has(name)) db.exec(`DROP TRIGGER ${name}`)
    db.exec(sql)
  }
}

function triggersOf(db: Database, table: string, customer: string | null, bare: boolean): Wanted[] {
  const columns = db.pragma(`table_info(${table})`) as { name: string }[]
  const row = (side: 'OLD' | 'NEW') =>
    `json_object(${columns.map((c) => `'${c.name}', ${side}.${c.name}`).join(', ')})`
  if (columns.length === 0) return []
  const owner = (side: 'OLD' | 'NEW') => customer?.replaceAll('$', side) ?? 'NULL'
  const log = (side: 'OLD' | 'NEW', before: string, after: string) =>
    `BEGIN INSERT INTO change (operation_id, table_name, row_id, customer_id, before, after) VALUES (` +
    `(SELECT operation_id FROM current_operation), '${table}', ${side}.id, ${owner(side)}, ${before}, ${after}); END`
  const changed = columns.map((c) => `OLD.${c.name} IS NOT NEW.${c.name}`).join(' OR ')
  const trigger = (event: string, body: string, when = ''): Wanted => ({
    name: `log_${table}_${event.toLowerCase()}`,
    sql: `CREATE TRIGGER log_${table}_${event.toLowerCase()} AFTER ${event} ON ${table} ${when}${body}`,
  })
  return [
    trigger('INSERT', log('NEW', 'NULL', bare ? 'NULL' : row('NEW'))),
    trigger('UPDATE', log('NEW', row('OLD'), row('NEW')), `WHEN ${changed} `),
    trigger('DELETE', log('OLD', row('OLD'), 'NULL')),
  ]
}
