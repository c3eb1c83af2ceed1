import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** A key in the program's own memory, which no undo touches. */
const key = 'program.rewriteDue'

/** Remembers, with the last step of an erasure, that the file holds bytes of it until it is rewritten. */
export async function noteRewrite(tx: Tx, operationId: number): Promise<void> {
  const value = JSON.stringify(operationId)
  await tx
    .insertInto('preference')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** The newest erasure after which the file was not rewritten yet; undefined where it was. */
export async function rewriteDue(db: ReadDatabase): Promise<number | undefined> {
  const row = await db.selectFrom('preference').select('value').where('key', '=', key).executeTakeFirst()
  return row && Number(JSON.parse(row.value))
}

/** Forgets it, unless a later erasure than `operationId` waits. */
export async function forgetRewrite(db: WriteDatabase, operationId: number): Promise<void> {
  await db
    .deleteFrom('preference')
    .where('key', '=', key)
    .where('value', '=', JSON.stringify(operationId))
    .execute()
}
