import { leavesIn, type PlainSelection, Selection } from '@shared/features/selections/selection'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'

/** A selection that is kept by a name. */
export type Saved = { id: number; name: string; selection: Selection }

/** All that are kept, by name. */
export async function readSaved(db: ReadDatabase | Tx): Promise<Saved[]> {
  const rows = await db
    .selectFrom('saved_selection')
    .select(['id', 'name', 'selection'])
    .orderBy('name_key')
    .execute()
  return rows.map(({ id, name, selection }) => ({
    id: Number(id),
    name,
    selection: Selection.parse(JSON.parse(selection)),
  }))
}

/** The selection with what it refers to in the place of each name: as it stands saved now. */
export async function plainSelection(db: ReadDatabase | Tx, selection: Selection): Promise<PlainSelection> {
  if (!leavesIn(selection).some(({ type }) => type === 'saved')) return selection as PlainSelection
  const saved = new Map((await readSaved(db)).map((one) => [one.id, one.selection]))
  return unfold(selection, saved, new Set())
}

/** What is gone, or leads back to itself, is nobody: so nothing goes to somebody whom nobody meant. */
function unfold(
  selection: Selection,
  saved: ReadonlyMap<number, Selection>,
  within: ReadonlySet<number>,
): PlainSelection {
  const inner = (part: Selection) => unfold(part, saved, within)
  switch (selection.type) {
    case 'not':
      return { type: 'not', of: inner(selection.of) }
    case 'and':
    case 'or':
      return { type: selection.type, of: selection.of.map(inner) }
    case 'saved': {
      const meant = within.has(selection.id) ? undefined : saved.get(selection.id)
      if (!meant) return { type: 'ids', ids: [] }
      return unfold(meant, saved, new Set([...within, selection.id]))
    }
    default:
      return selection
  }
}

export async function insertSaved(tx: Tx, row: NewRow<'saved_selection'>): Promise<number> {
  const { id } = await tx.insertInto('saved_selection').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateSaved(tx: Tx, id: number, change: Partial<NewRow<'saved_selection'>>) {
  await tx.updateTable('saved_selection').set(change).where('id', '=', id).execute()
}

export async function deleteSaved(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('saved_selection').where('id', '=', id).execute()
}
