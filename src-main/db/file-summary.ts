import type { FileSummary } from '@shared/features/backup/contract'
import Connection, { type Database } from 'better-sqlite3'

/**
 * What stands in a file of the program, of this version or an older one: a table that it does not have yet
 * counts as empty.
 */
export function summarize(db: Database): FileSummary {
  const tables = new Set(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all())
  const ask = (table: string, what: string, rest = '') =>
    tables.has(table) ? db.prepare(`SELECT ${what} FROM ${table} ${rest}`).pluck().get() : undefined
  const count = (table: string, rest?: string) => (ask(table, 'count(*)', rest) ?? 0) as number
  const pragma = (name: string) => db.pragma(name, { simple: true }) as number
  return {
    shop: (ask('setting', "value ->> '$.name'", "WHERE key = 'shop'") ?? '') as string,
    customers: count('customer_index', 'WHERE living = 1'),
    purchases: count('purchase', 'WHERE cancelled_at IS NULL'),
    historyEntries: count('contact_entry'),
    reminders: count('reminder', 'WHERE done_at IS NULL'),
    documents: count('document', 'WHERE deleted_at IS NULL'),
    lastEntryAt: (ask('operation', 'at', 'ORDER BY id DESC LIMIT 1') ?? null) as string | null,
    schemaVersion: pragma('user_version'),
    bytes: pragma('page_count') * pragma('page_size'),
  }
}

/** What stands in a file that others may have open. */
export function readSummary(file: string): FileSummary {
  const db = new Connection(file, { readonly: true, fileMustExist: true, timeout: 5000 })
  try {
    return summarize(db)
  } finally {
    db.close()
  }
}
