import Database from 'better-sqlite3'
import type { CompiledQuery } from 'kysely'

/** How SQLite would run a query on the file as it stands, one line a step (`EXPLAIN QUERY PLAN`). */
export function queryPlan(file: string, query: CompiledQuery): string[] {
  const db = new Database(file, { readonly: true })
  try {
    const steps = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${query.sql}`)
    return steps.all(...query.parameters).map((step) => step.detail)
  } finally {
    db.close()
  }
}
