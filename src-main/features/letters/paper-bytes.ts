import type { StoredAsset } from '@shared/features/letters/asset'
import { imagesIn } from '@shared/features/letters/body-images'
import type { LetterContent } from '@shared/features/letters/contract'
import type { Settings } from '@shared/features/settings/settings'
import type { ReadDatabase } from '../../db/open'
import { TaskError } from '../../jobs/task'
import { fail } from '../../rpc/fail'
import { readAsset } from './asset-store'
import { findImage } from './images-store'

/** The names of the errors by which the task says that a file of the settings, or a picture of the text, is gone. */
const missing = 'ASSET_MISSING'
const imageMissing = 'IMAGE_MISSING'

/** Passes an error on; a file that the worker missed becomes the declared error of the call. */
export function passMissingAsset(error: unknown): never {
  if (error instanceof TaskError)
    for (const code of [missing, imageMissing]) if (error.code === code) fail(code, error.data)
  throw error
}

/**
 * The bytes of what the settings and the text put on letters: pictures by their keys, and the PDF that lies underneath.
 * Rejects with ASSET_MISSING or IMAGE_MISSING rather than print without.
 */
export async function paperOf(
  db: ReadDatabase,
  { logo, paper, signature }: Settings['letters'],
  { withSignature, body }: Pick<LetterContent, 'withSignature' | 'body'>,
): Promise<{ pictures: Map<string, Uint8Array>; paper: Uint8Array | null }> {
  const shown = [paper ? null : logo, withSignature ? signature : null].filter((asset) => asset !== null)
  const pictures = new Map<string, Uint8Array>()
  for (const asset of shown) pictures.set(asset.key, await bytesOf(db, asset))
  for (const key of imagesIn(body)) {
    const image = await findImage(db, key)
    if (!image) throw new TaskError(imageMissing, {})
    pictures.set(key, image.bytes)
  }
  return { pictures, paper: paper && (await bytesOf(db, paper)) }
}

async function bytesOf(db: ReadDatabase, { key, name }: StoredAsset): Promise<Uint8Array> {
  const asset = await readAsset(db, key)
  if (!asset) throw new TaskError(missing, { name })
  return asset.bytes
}
