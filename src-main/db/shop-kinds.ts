import { sql } from 'kysely'
import type { Tx } from './operate'

/** Kinds that a shop makes for itself, puts in an order, and switches off without losing what is of them. */
type KindTable = 'entry_kind' | 'thing_kind'

/** The place behind the last one. */
export async function nextPosition(tx: Tx, table: KindTable): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select ifnull(max(position), -1) + 1 as next from ${sql.table(table)}`.execute(tx)
  return rows[0]?.next ?? 0
}

/** Switches a kind off at an instant, or on again with `null`; one that is off already keeps its instant. */
export async function setArchived(tx: Tx, table: KindTable, id: number, at: string | null): Promise<void> {
  const value = at === null ? sql`null` : sql`ifnull(archived_at, ${at})`
  await sql`update ${sql.table(table)} set archived_at = ${value} where id = ${id}`.execute(tx)
}

/** Puts the kinds in this order; those that are not named follow as they stood. */
export async function setOrder(tx: Tx, table: KindTable, ids: readonly number[]): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select id from ${sql.table(table)} order by position, id`.execute(tx)
  const all = new Set(rows.map((row) => row.id))
  const order = [...new Set([...ids.filter((id) => all.has(id)), ...all])]
  for (const [position, id] of order.entries())
    await sql`update ${sql.table(table)} set position = ${position} where id = ${id}`.execute(tx)
}
