import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { pictureSize } from '@shared/features/documents/picture-size'
import { headBytes, typeOf } from '@shared/features/documents/type-of'
import { type ImageRefusal, imageLimits } from '@shared/features/letters/images'
import type { FileHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { fail } from '../../rpc/fail'
import { assetTask } from './asset-task'
import { findImage, keepImage, sweepImages } from './images-store'

/** How long a picture that no letter names any more is kept, for an undo to find it. */
const keptDays = 30

/** The pictures in letters. */
export function createImageService(core: Core) {
  /** Takes a file of this visit; IMAGE_REFUSED, NOT_FOUND. The same picture twice is one. */
  async function add(handle: FileHandle, visit: string) {
    const file = core.files.look(visit, handle) ?? fail('NOT_FOUND', { what: 'file' })
    const refuse = (reason: ImageRefusal) => fail('IMAGE_REFUSED', { name: file.name, reason })
    if (file.bytes === 0) refuse('empty')
    if (file.bytes > imageLimits.bytes) refuse('tooLarge')
    const bytes = await readFile(file.path)
    const mediaType = typeOf(bytes.subarray(0, headBytes), file.name)
    if (mediaType !== 'image/png' && mediaType !== 'image/jpeg') return refuse('notAPicture')
    const size = pictureSize(bytes, mediaType) ?? refuse('notAPicture')
    if (Math.max(size.width, size.height) > imageLimits.side) refuse('pixels')
    // A damaged one would end the printing; unpacking its pixels takes its time.
    const checked = await core.pool.run(assetTask, { path: file.path, kind: 'picture' })
    if ('fault' in checked) refuse('damaged')
    const key = createHash('sha256').update(bytes).digest('hex')
    await keepImage(core.write(), { key, media_type: mediaType, bytes, ...size, unused_since: null })
    return { image: key, ...size }
  }

  /** A copy to be fetched; NOT_FOUND. */
  async function copyOf(key: string, visit: string) {
    const image = (await findImage(core.read(), key)) ?? fail('NOT_FOUND', { what: 'image' })
    const { mediaType, bytes } = image
    const name = `${key.slice(0, 12)}.${mediaType === 'image/png' ? 'png' : 'jpg'}`
    const { file } = await produced(core.files, { visit, name, mediaType }, async (path) => {
      await writeFile(path, bytes, { mode: 0o600 })
      return {}
    })
    return file
  }

  /** Lets go of pictures that nothing has named for a month. */
  async function sweep(): Promise<void> {
    const now = core.clock.now()
    await sweepImages(core.write(), {
      at: now.toISOString(),
      until: new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString(),
    })
  }

  return { add, copyOf, sweep }
}
