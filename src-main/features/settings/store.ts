import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { prepared } from '../../db/prepared'

const groups = prepared((db: ReadDatabase) => db.selectFrom('setting').select(['key', 'value']))

/** The stored groups by key, each as its JSON text. */
export async function storedSettings(db: ReadDatabase | Tx): Promise<Map<string, string>> {
  const rows = await groups(db, {})
  return new Map(rows.map((row) => [row.key, row.value]))
}

/** Stores one group; a group that says the same as before leaves no trace. */
export async function storeSetting(tx: Tx, key: string, value: string): Promise<void> {
  await tx
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** The remembered values whose key begins with `prefix`, by the rest of their key. */
export async function storedPreferences(
  db: ReadDatabase | Tx,
  prefix: string,
): Promise<Record<string, unknown>> {
  const rows = await db
    .selectFrom('preference')
    .select(['key', 'value'])
    .where('key', '>=', prefix)
    .where('key', '<', `${prefix}\u{10ffff}`)
    .orderBy('key')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.key.slice(prefix.length), JSON.parse(row.value)]))
}

/** Remembers a JSON value; `undefined` forgets it. */
export async function storePreference(db: WriteDatabase | Tx, key: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value)
  if (json === undefined) await db.deleteFrom('preference').where('key', '=', key).execute()
  else
    await db
      .insertInto('preference')
      .values({ key, value: json })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: json }))
      .execute()
}
