import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** A part of a ready set that the shop has; a key names one kind or group for good. */
export type OwnPart = { id: number; name: string; archived: boolean }

const tables = ['entry_kind', 'thing_kind', 'field_group'] as const
export type PartTable = (typeof tables)[number]

/** What the shop has of all ready sets, by `table key`. */
export async function ownParts(db: ReadDatabase | Tx): Promise<Map<string, OwnPart>> {
  const found = new Map<string, OwnPart>()
  for (const table of tables) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'name', 'preset', 'archived_at'])
      .where('preset', 'is not', null)
      .orderBy('id')
      .execute()
    for (const { id, name, preset, archived_at } of rows)
      found.set(partKey(table, preset ?? ''), { id: Number(id), name, archived: archived_at !== null })
  }
  return found
}

export function partKey(table: PartTable, key: string): string {
  return `${table} ${key}`
}

/** Switches a part on again. */
export async function restorePart(tx: Tx, table: PartTable, id: number): Promise<void> {
  await tx.updateTable(table).set({ archived_at: null }).where('id', '=', id).execute()
}

/** The names of the groups of fields on the card. */
export async function cardGroupNames(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('field_group')
    .select('name')
    .where('entry_kind_id', 'is', null)
    .where('thing_kind_id', 'is', null)
    .execute()
  return rows.map((row) => row.name)
}
