import { inflateSync } from 'node:zlib'
import { pictureSize } from '@shared/features/documents/picture-size'
import {
  type AssetFault,
  type AssetKind,
  maximumAssetBytes,
  maximumAssetSide,
} from '@shared/features/letters/asset'
import { ForeignPdfError, readForeignPages } from '../../pdf/foreign-page'

export type Checked = { fault: AssetFault } | { mediaType: string }

/** Whether bytes can be shown on letters as what they are meant for (a `picture` stands in the text), and what they are. */
export async function checkAsset(kind: AssetKind | 'picture', bytes: Uint8Array): Promise<Checked> {
  if (bytes.length === 0) return { fault: 'empty' }
  if (bytes.length > maximumAssetBytes[kind === 'picture' ? 'logo' : kind]) return { fault: 'tooLarge' }
  return kind === 'paper' ? checkPaper(bytes) : checkPicture(bytes)
}

async function checkPaper(bytes: Uint8Array): Promise<Checked> {
  // The mark may stand behind a few bytes of something else (ISO 32000-1, annex H).
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { fault: 'notAPdf' }
  try {
    await readForeignPages(bytes, 2)
    return { mediaType: 'application/pdf' }
  } catch (error) {
    if (error instanceof ForeignPdfError) return { fault: error.fault }
    throw error
  }
}

function checkPicture(bytes: Uint8Array): Checked {
  const mediaType = isPng(bytes) ? 'image/png' : isJpeg(bytes) ? 'image/jpeg' : null
  if (!mediaType) return { fault: 'notAPicture' }
  const size = pictureSize(bytes, mediaType)
  if (!size) return { fault: 'damaged' }
  if (Math.max(size.width, size.height) > maximumAssetSide) return { fault: 'tooManyPixels' }
  return mediaType === 'image/png' && !hasPixels(bytes, size) ? { fault: 'damaged' } : { mediaType }
}

const isPng = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 8)).toString('hex') === '89504e470d0a1a0a'
const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

/** Whether the pixels of a PNG are all there: a damaged one would end the printing (PNG, clauses 5 and 10). */
function hasPixels(bytes: Uint8Array, { width, height }: { width: number; height: number }): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Buffer[] = []
  for (let at = 8; at + 12 <= view.length; ) {
    const length = view.readUInt32BE(at)
    if (view.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(view.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const bits = (view[24] ?? 0) * (channels[view[25] ?? 0] ?? 0)
  const row = Math.ceil((width * bits) / 8)
  try {
    // At most 16 bits a channel and a filter byte a line; passes of an interlaced picture add a few bytes.
    const most = (width * 8 + 16) * (height + 16)
    return bits > 0 && inflateSync(Buffer.concat(parts), { maxOutputLength: most }).length >= row * height
  } catch {
    return false
  }
}

/** By the colour type of a PNG. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
