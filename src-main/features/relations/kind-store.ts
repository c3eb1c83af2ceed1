import type { RelationKind } from '@shared/features/relations/contract'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow, StoredRow } from '../../db/schema'

function kindOf(row: StoredRow<'relation_kind'>): RelationKind {
  return { ...row, id: Number(row.id), symmetric: row.symmetric === 1 }
}

/** All kinds, the program's own first. */
export async function readKinds(db: ReadDatabase | Tx): Promise<RelationKind[]> {
  const rows = await db.selectFrom('relation_kind').selectAll().orderBy('id').execute()
  return rows.map(kindOf)
}

/** Writes a kind; answers its id. */
export async function insertKind(tx: Tx, row: NewRow<'relation_kind'>): Promise<number> {
  const { id } = await tx.insertInto('relation_kind').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function renameKind(
  tx: Tx,
  id: number,
  words: { forward: string; backward: string },
): Promise<void> {
  await tx.updateTable('relation_kind').set(words).where('id', '=', id).execute()
}

export async function deleteKind(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('relation_kind').where('id', '=', id).execute()
}

/** How many relations are of a kind, those of cards in the trash as well. */
export async function countOfKind(tx: Tx, id: number): Promise<number> {
  const { ends } = await tx
    .selectFrom('relation')
    .select((eb) => eb.fn.countAll<number>().as('ends'))
    .where('kind_id', '=', id)
    .executeTakeFirstOrThrow()
  return ends / 2
}
