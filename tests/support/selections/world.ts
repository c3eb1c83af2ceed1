import type { TestApp } from '../test-app'
import type { World, WorldTable } from './rows'
import { tables } from './tables'

/** The rows of a shop as they lie in its file, so that conditions can be tried on them one by one. */
export async function readWorld({ app }: TestApp, today: string): Promise<World> {
  const db = app.core.read()
  const read = async (table: WorldTable) => [table, await db.selectFrom(table).selectAll().execute()] as const
  return { today, rows: Object.fromEntries(await Promise.all(tables.map(read))) as unknown as World['rows'] }
}
