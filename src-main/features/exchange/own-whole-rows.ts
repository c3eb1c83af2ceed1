import { bulkInsert } from '../../db/bulk-insert'
import type { Tx } from '../../db/operate'
import { tables as schema, type TableName } from '../../db/schema'
import type { Manifest } from './own-whole-format'
import {
  findRow,
  nextWording,
  type Reference,
  type Row,
  referencesOf,
  reserveIds,
  setColumns,
} from './own-whole-store'

/** What a shop has from the start, or one like it: such a row is the same row, whatever its number. */
const natural: { [T in TableName]?: string[] } = {
  setting: ['key'],
  staff: ['name'],
  tag: ['folded'],
  entry_kind: ['name'],
  thing_kind: ['name'],
  field_group: ['entry_kind_id', 'thing_kind_id', 'name'],
  field: ['group_id', 'name', 'type'],
  field_option: ['field_id', 'name'],
  newsletter: ['name'],
  consent_wording: ['purpose', 'text'],
  relation_kind: ['forward', 'backward'],
  label_sheet: ['name_key'],
  label_position: ['catalogue_key', 'sheet_id'],
  label_printer: ['name_key'],
  letter_template: ['name_key'],
  text_block: ['name_key'],
}

export type Placed = { rows: number; customers: number[]; cards: number[] }

/**
 * Puts the rows of a whole file in place: every id is raised above those that the shop ever gave out, and references
 * follow. Rows that the shop has by nature stay its own.
 */
export function createPlacer(manifest: Manifest) {
  const raised = new Map<string, number>()
  const same = new Map<string, Map<number, number>>()
  const references = new Map<string, Reference[]>()
  /** References to rows that come later, for the end. */
  const later: { table: TableName; id: number; columns: Row }[] = []

  /** Before anything else: keeps the ids free, so that nobody else gets one meanwhile. */
  async function reserve(tx: Tx): Promise<void> {
    for (const { name, highest } of manifest.tables)
      if (isTable(name)) {
        raised.set(name, await reserveIds(tx, name, highest))
        references.set(name, await referencesOf(tx, name))
      }
  }

  function idOf(table: string, id: number): number {
    return same.get(table)?.get(id) ?? id + (raised.get(table) ?? 0)
  }

  /** A row with the numbers that it has here; columns that are gone since are left out. */
  function here(table: TableName, row: Row): Row {
    const columns = Object.keys(schema[table])
    const moved: Row = Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name)))
    for (const { column, table: other } of references.get(table) ?? []) {
      const value = moved[column]
      if (typeof value === 'number') moved[column] = idOf(other, value)
    }
    const id = Number(row['id'])
    moved['id'] = idOf(table, id)
    for (const { column, table: other } of references.get(table) ?? [])
      if (other === table && Number(moved[column] ?? 0) > Number(moved['id'])) {
        later.push({ table, id: Number(moved['id']), columns: { [column]: moved[column] ?? null } })
        moved[column] = null
      }
    return moved
  }

  async function place(tx: Tx, name: string, rows: readonly Row[]): Promise<Placed> {
    if (!isTable(name)) return { rows: 0, customers: [], cards: [] }
    const fresh: Row[] = []
    for (const row of rows) {
      const moved = here(name, row)
      const known = await sameRow(tx, name, moved)
      if (known === undefined) fresh.push(moved)
      else keep(name, Number(row['id']), known)
    }
    await bulkInsert(tx, name, fresh as never)
    const toCustomer = (references.get(name) ?? []).filter(({ table }) => table === 'customer')
    return {
      rows: fresh.length,
      customers: [
        ...(name === 'customer' ? fresh.map((row) => Number(row['id'])) : []),
        ...fresh.flatMap((row) => toCustomer.flatMap(({ column }) => Number(row[column] ?? 0) || [])),
      ],
      cards: name === 'customer' ? fresh.map((row) => Number(row['id'])) : [],
    }
  }

  async function sameRow(tx: Tx, table: TableName, row: Row): Promise<number | undefined> {
    const columns = natural[table]
    if (!columns) return undefined
    const known = await findRow(
      tx,
      table,
      Object.fromEntries(columns.map((name) => [name, row[name] ?? null])),
    )
    if (known !== undefined && table === 'setting')
      await setColumns(tx, table, known, { value: row['value'] ?? '' })
    if (known === undefined && table === 'consent_wording')
      row['version'] = await nextWording(tx, String(row['purpose']))
    return known
  }

  function keep(table: string, theirs: number, ours: number) {
    const map = same.get(table) ?? new Map<number, number>()
    same.set(table, map.set(theirs, ours))
  }

  async function finish(tx: Tx): Promise<void> {
    for (const { table, id, columns } of later) await setColumns(tx, table, id, columns)
  }

  return { reserve, place, idOf, finish }
}

function isTable(name: string): name is TableName {
  return name in schema
}
