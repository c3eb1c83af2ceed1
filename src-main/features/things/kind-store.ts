import { kindIcon } from '@shared/features/entries/kind-icon'
import type { ThingKind } from '@shared/features/things/thing'
import type { Selectable } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { nextPosition } from '../../db/shop-kinds'

export type KindFields = Pick<ThingKind, 'name' | 'icon' | 'serialLabel'>

/** A kind as the contract speaks of it. */
function kindOf(row: Selectable<Schema['thing_kind']>): ThingKind {
  return {
    id: Number(row.id),
    name: row.name,
    icon: kindIcon(row.icon),
    serialLabel: row.serial_label,
    archived: row.archived_at !== null,
  }
}

const columnsOf = ({ name, icon, serialLabel }: KindFields) => ({ name, icon, serial_label: serialLabel })

/** Every kind in the order of the shop. */
export async function readKinds(db: ReadDatabase | Tx): Promise<ThingKind[]> {
  const rows = await db.selectFrom('thing_kind').selectAll().orderBy('position').orderBy('id').execute()
  return rows.map(kindOf)
}

export async function readKind(db: ReadDatabase | Tx, id: number): Promise<ThingKind | undefined> {
  const row = await db.selectFrom('thing_kind').selectAll().where('id', '=', id).executeTakeFirst()
  return row && kindOf(row)
}

/** Writes a kind behind the last one, with the part of a ready set that it was made from; answers its id. */
export async function insertKind(tx: Tx, fields: KindFields, preset: string | null = null): Promise<number> {
  const row = { ...columnsOf(fields), preset, position: await nextPosition(tx, 'thing_kind') }
  const { id } = await tx.insertInto('thing_kind').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateKind(tx: Tx, id: number, fields: KindFields): Promise<void> {
  await tx.updateTable('thing_kind').set(columnsOf(fields)).where('id', '=', id).execute()
}
