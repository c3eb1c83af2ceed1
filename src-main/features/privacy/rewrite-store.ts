import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { storedPreferences, storePreference } from '../settings'

/** A key in the program's own memory, which no undo touches. */
const key = 'program.rewriteDue'

/** Remembers, with the last step of an erasure, that the file holds bytes of it until it is rewritten. */
export const noteRewrite = (tx: Tx, operationId: number): Promise<void> =>
  storePreference(tx, key, operationId)

/** The newest erasure after which the file was not rewritten yet; undefined where it was. */
export async function rewriteDue(db: ReadDatabase): Promise<number | undefined> {
  const { '': due } = await storedPreferences(db, key)
  return due === undefined ? undefined : Number(due)
}

/** Forgets it, unless a later erasure than `operationId` waits. */
export async function forgetRewrite(db: WriteDatabase, operationId: number): Promise<void> {
  await db
    .deleteFrom('preference')
    .where('key', '=', key)
    .where('value', '=', JSON.stringify(operationId))
    .execute()
}
