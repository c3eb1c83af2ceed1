import { openDataFile } from '@main/db/open'
import type { CompiledQuery } from 'kysely'

/** How SQLite would run a query on the file as it stands, one line a step (`EXPLAIN QUERY PLAN`). */
export function queryPlan(file: string, query: CompiledQuery): string[] {
  const data = openDataFile(file, 'read')
  try {
    const steps = data.raw.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${query.sql}`)
    return steps.all(...query.parameters).map((step) => step.detail)
  } finally {
    void data.close()
  }
}
