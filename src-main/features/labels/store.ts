import type { LabelPrinter, Offset } from '@shared/features/labels/contract'
import type { SheetGrid } from '@shared/features/labels/sheet'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import { addressIdOn } from '../../db/address-on'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

export type OwnSheet = { id: number; name: string; nameKey: string; grid: SheetGrid }

/** The sheets that the shop has described, by name. */
export async function readOwnSheets(db: ReadDatabase | Tx): Promise<OwnSheet[]> {
  const rows = await db.selectFrom('label_sheet').selectAll().orderBy('name_key').execute()
  return rows.map((row) => ({
    id: Number(row.id),
    name: row.name,
    nameKey: row.name_key,
    grid: {
      columns: row.across,
      rows: row.down,
      width: row.width,
      height: row.height,
      left: row.from_left,
      top: row.from_top,
      pitchX: row.pitch_x,
      pitchY: row.pitch_y,
    },
  }))
}

function gridColumns({ columns, rows, width, height, left, top, pitchX, pitchY }: SheetGrid) {
  return {
    ...{ across: columns, down: rows, width, height },
    ...{ from_left: left, from_top: top, pitch_x: pitchX, pitch_y: pitchY },
  }
}

type Named = { name: string; name_key: string }

/** Writes a new sheet; answers its id. */
export async function insertSheet(
  tx: Tx,
  named: Named & { at: string; actor: string },
  grid: SheetGrid,
): Promise<number> {
  const { id } = await tx
    .insertInto('label_sheet')
    .values({ ...named, ...gridColumns(grid) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateSheet(tx: Tx, id: number, named: Named, grid: SheetGrid): Promise<void> {
  await tx
    .updateTable('label_sheet')
    .set({ ...named, ...gridColumns(grid) })
    .where('id', '=', id)
    .execute()
}

/** Deletes a sheet and where it went on. */
export async function deleteSheet(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('label_position').where('sheet_id', '=', id).execute()
  await tx.deleteFrom('label_sheet').where('id', '=', id).execute()
}

/** A sheet as `label_position` names it. */
export type SheetRef = { catalogue_key: string; sheet_id: null } | { catalogue_key: null; sheet_id: number }

/** The next free label of each sheet that was begun. */
export async function readPositions(
  db: ReadDatabase | Tx,
): Promise<{ id: number; ref: SheetRef; next: number }[]> {
  const rows = await db.selectFrom('label_position').selectAll().execute()
  return rows.map(({ id, catalogue_key, sheet_id, next }) => ({
    id: Number(id),
    ref: { catalogue_key, sheet_id } as SheetRef,
    next,
  }))
}

/** Remembers where a sheet goes on; answers the id of the row. */
export async function writePosition(tx: Tx, ref: SheetRef, next: number): Promise<number> {
  const known = (await readPositions(tx)).find(
    (one) => one.ref.catalogue_key === ref.catalogue_key && one.ref.sheet_id === ref.sheet_id,
  )
  if (known) {
    await tx.updateTable('label_position').set({ next }).where('id', '=', known.id).execute()
    return known.id
  }
  const { id } = await tx
    .insertInto('label_position')
    .values({ ...ref, next })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

export type StoredPrinter = LabelPrinter & { nameKey: string }

/** The printers that an offset was measured for, by name; one at most is the chosen one. */
export async function readPrinters(db: ReadDatabase | Tx): Promise<StoredPrinter[]> {
  const rows = await db.selectFrom('label_printer').selectAll().orderBy('name_key').execute()
  const chosen = rows.find((row) => row.chosen === 1)
  return rows.map((row) => ({
    id: Number(row.id),
    name: row.name,
    nameKey: row.name_key,
    offset: { right: row.move_right, down: row.move_down },
    chosen: row === chosen,
  }))
}

/** Keeps a printer, over the one of that id or as a new one; answers its id. */
export async function writePrinter(
  tx: Tx,
  id: number | null,
  { offset, chosen, ...named }: Named & { offset: Offset; chosen: boolean },
): Promise<number> {
  if (chosen) await tx.updateTable('label_printer').set({ chosen: 0 }).where('chosen', '=', 1).execute()
  const columns = {
    ...named,
    move_right: offset.right,
    move_down: offset.down,
    chosen: chosen ? (1 as const) : (0 as const),
  }
  if (id !== null) {
    await tx.updateTable('label_printer').set(columns).where('id', '=', id).execute()
    return id
  }
  const row = await tx.insertInto('label_printer').values(columns).returning('id').executeTakeFirstOrThrow()
  return Number(row.id)
}

export async function deletePrinter(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('label_printer').where('id', '=', id).execute()
}

/** These cards in the order in which the post sorts them: those of the `home` country first, by the postcode that letters bear that day. */
export async function byPostcode(
  db: ReadDatabase,
  ids: number[],
  today: CivilDate,
  home: string,
): Promise<number[]> {
  const postcode = sql`iif(po_box <> '' and po_box_postcode <> '', po_box_postcode, postcode)`
  const rows = await db
    .selectFrom('customer_index')
    .leftJoin('address', (join) =>
      join.on('address.id', '=', addressIdOn(sql.ref('customer_index.customer_id'), today)),
    )
    .select('customer_index.customer_id as id')
    .where('customer_index.customer_id', 'in', valueList(ids))
    .orderBy(sql`ifnull(nullif(address.country, ''), ${home}) <> ${home}`)
    .orderBy('address.country')
    .orderBy(postcode)
    .orderBy('customer_index.sort_key')
    .orderBy('customer_index.customer_id')
    .execute()
  return rows.map(({ id }) => Number(id))
}
