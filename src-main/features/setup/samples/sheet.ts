import { bulkInsert } from '../../../db/bulk-insert'
import { lastId } from '../../../db/last-id'
import type { Tx } from '../../../db/operate'
import type { NewRow } from '../../../db/schema'

/** Tables in the order in which their rows can be written: what others refer to comes first. */
const order = [
  'membership',
  'thing',
  'entry',
  'field_value',
  'contact_entry',
  'reminder',
  'purchase',
  'account',
  'points_entry',
  'wish',
  'voice',
  'consent',
  'gift_recipient',
  'profile_question',
  'relation',
  'staff_note',
  'mailing',
  'mailing_recipient',
] as const
type SheetTable = (typeof order)[number]

/** Those whose ids others name; they are given here. */
const numbered = ['thing', 'entry', 'purchase', 'account', 'points_entry', 'mailing'] as const
type NumberedTable = (typeof numbered)[number]

export type Sheet = Awaited<ReturnType<typeof openSheet>>

/** Collects the rows of one step and writes them with a statement a table. */
export async function openSheet(tx: Tx) {
  const last = new Map<NumberedTable, number>()
  for (const table of numbered) last.set(table, await lastId(tx, table))
  const rows = new Map<SheetTable, NewRow<SheetTable>[]>()

  function add<T extends SheetTable>(table: T, row: NewRow<T>): void {
    const known = rows.get(table)
    if (known) known.push(row)
    else rows.set(table, [row])
  }

  /** The next id of a table. */
  function nextId(table: NumberedTable): number {
    const id = (last.get(table) ?? 0) + 1
    last.set(table, id)
    return id
  }

  async function write(): Promise<void> {
    for (const table of order) await bulkInsert(tx, table, (rows.get(table) ?? []) as never)
  }

  return { add, nextId, write }
}
