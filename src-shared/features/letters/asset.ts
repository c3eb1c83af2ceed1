import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** Names bytes that letters show by what they are: their SHA-256 in hexadecimal. */
export const AssetKey = z.string().regex(/^[0-9a-f]{64}$/)
export type AssetKey = z.infer<typeof AssetKey>

/** A stored picture or letter paper; `name` is that of the file it came from. */
export const StoredAsset = z.object({ key: AssetKey, name: typedLine().max(200) })
export type StoredAsset = z.infer<typeof StoredAsset>

/** What it is for: pictures are PNG or JPEG, paper is a PDF. */
export const AssetKind = z.enum(['logo', 'signature', 'paper'])
export type AssetKind = z.infer<typeof AssetKind>

/** Why a file is not taken. */
export const AssetFault = z.enum([
  'empty',
  'tooLarge',
  'notAPicture',
  'tooManyPixels',
  'notAPdf',
  'encrypted',
  'damaged',
  'noPage',
  'notA4',
])
export type AssetFault = z.infer<typeof AssetFault>

/** Largest files, in bytes, and pixels a side. */
export const maximumAssetBytes: Readonly<Record<AssetKind, number>> = {
  logo: 2 * 1024 * 1024,
  signature: 2 * 1024 * 1024,
  paper: 10 * 1024 * 1024,
}
export const maximumAssetSide = 5000
