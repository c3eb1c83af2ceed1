import type { StoredAsset } from '@shared/features/letters/asset'
import type { Settings } from '@shared/features/settings/settings'
import type { ReadDatabase } from '../../db/open'
import { TaskError } from '../../jobs/task'
import { fail } from '../../rpc/fail'
import { readAsset } from './asset-store'

/** The name of the error by which the task says that a file is gone; its data name it. */
const missing = 'ASSET_MISSING'

/** Passes an error on; a file that the worker missed becomes the declared error of the call. */
export function passMissingAsset(error: unknown): never {
  if (error instanceof TaskError && error.code === missing) fail(missing, error.data)
  throw error
}

/**
 * The bytes of what the settings put on letters: pictures by their keys, and the PDF that lies underneath. Rejects with
 * ASSET_MISSING rather than print without.
 */
export async function paperOf(
  db: ReadDatabase,
  { logo, paper, signature }: Settings['letters'],
  withSignature: boolean,
): Promise<{ pictures: Map<string, Uint8Array>; paper: Uint8Array | null }> {
  const shown = [paper ? null : logo, withSignature ? signature : null].filter((asset) => asset !== null)
  const pictures = new Map<string, Uint8Array>()
  for (const asset of shown) pictures.set(asset.key, await bytesOf(db, asset))
  return { pictures, paper: paper && (await bytesOf(db, paper)) }
}

async function bytesOf(db: ReadDatabase, { key, name }: StoredAsset): Promise<Uint8Array> {
  const asset = await readAsset(db, key)
  if (!asset) throw new TaskError(missing, { name })
  return asset.bytes
}
