import type { AssetKey } from '@shared/features/letters/asset'
import type { ReadDatabase, WriteDatabase } from '../../db/open'

export type Asset = { key: AssetKey; mediaType: string; bytes: Uint8Array }

/** Stores bytes under their key; what is stored already counts as new again. */
export async function storeAsset(
  db: WriteDatabase,
  { key, mediaType, bytes }: Asset,
  at: string,
): Promise<void> {
  await db
    .insertInto('letter_asset')
    .values({ key, media_type: mediaType, bytes, added_at: at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ added_at: at }))
    .execute()
}

/** The stored bytes; undefined where there are none of that key. */
export async function readAsset(db: ReadDatabase, key: AssetKey): Promise<Asset | undefined> {
  const row = await db
    .selectFrom('letter_asset')
    .select(['key', 'media_type', 'bytes'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row && { key: row.key, mediaType: row.media_type, bytes: row.bytes }
}

/** Deletes what was stored before `before` (ISO) and is not among `keys`. */
export async function dropAssets(
  db: WriteDatabase,
  before: string,
  keys: readonly AssetKey[],
): Promise<void> {
  await db
    .deleteFrom('letter_asset')
    .where('added_at', '<', before)
    .where('key', 'not in', [...keys])
    .execute()
}
