import type { Blocked, BlockedFields } from '@shared/features/campaigns/blocked'
import type { BlockedKeys } from '@shared/features/campaigns/blocked-key'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** The keys of all that nothing is sent to. */
export async function blockedKeys(db: ReadDatabase | Tx): Promise<BlockedKeys> {
  const rows = await db.selectFrom('blocked').select('value_key').execute()
  return new Set(rows.map((row) => row.value_key))
}

/** The list, the newest first. */
export async function listBlocked(db: ReadDatabase): Promise<Blocked[]> {
  const rows = await db
    .selectFrom('blocked')
    .select(['id', 'kind', 'value', 'text', 'at', 'actor'])
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Puts something on the list, or says again why it stands there; answers its id. */
export async function insertBlocked(
  tx: Tx,
  row: BlockedFields & { value_key: string; at: string; actor: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('blocked')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['kind', 'value_key']).doUpdateSet({ value: row.value, text: row.text }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

/** Takes something off the list; answers what it was. */
export async function deleteBlocked(tx: Tx, id: number): Promise<string | undefined> {
  const row = await tx.deleteFrom('blocked').where('id', '=', id).returning('value').executeTakeFirst()
  return row?.value
}
