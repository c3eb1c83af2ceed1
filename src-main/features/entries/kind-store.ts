import type { EntryKind } from '@shared/features/entries/kind'
import { kindIcon } from '@shared/features/entries/kind-icon'
import type { Selectable } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { nextPosition } from '../../db/shop-kinds'

export type KindFields = Pick<EntryKind, 'name' | 'icon' | 'warning'>

/** A kind as the contract speaks of it. */
function kindOf(row: Selectable<Schema['entry_kind']>): EntryKind {
  return {
    id: Number(row.id),
    name: row.name,
    icon: kindIcon(row.icon),
    warning: row.warning === 1,
    archived: row.archived_at !== null,
  }
}

const columnsOf = ({ name, icon, warning }: KindFields) => ({
  name,
  icon,
  warning: warning ? (1 as const) : (0 as const),
})

/** Every kind in the order of the shop. */
export async function readKinds(db: ReadDatabase | Tx): Promise<EntryKind[]> {
  const rows = await db.selectFrom('entry_kind').selectAll().orderBy('position').orderBy('id').execute()
  return rows.map(kindOf)
}

export async function readKind(db: ReadDatabase | Tx, id: number): Promise<EntryKind | undefined> {
  const row = await db.selectFrom('entry_kind').selectAll().where('id', '=', id).executeTakeFirst()
  return row && kindOf(row)
}

/** Writes a kind behind the last one, with the part of a ready set that it was made from; answers its id. */
export async function insertKind(tx: Tx, fields: KindFields, preset: string | null = null): Promise<number> {
  const row = { ...columnsOf(fields), preset, position: await nextPosition(tx, 'entry_kind') }
  const { id } = await tx.insertInto('entry_kind').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateKind(tx: Tx, id: number, fields: KindFields): Promise<void> {
  await tx.updateTable('entry_kind').set(columnsOf(fields)).where('id', '=', id).execute()
}
