import { scaledJpeg } from '@renderer/features/documents'
import { type Client, useRpc } from '@renderer/rpc/client'
import { uploadFile } from '@renderer/rpc/files'
import { showMessage } from '@renderer/shell/messages/messages-store'
import { toastError } from '@renderer/shell/toast'
import { pictureSize } from '@shared/features/documents/picture-size'
import { maximumDocumentBytes, maximumPixels } from '@shared/features/documents/rules'
import { headBytes, typeOf } from '@shared/features/documents/type-of'
import { type ImageRefusal, imageLimits } from '@shared/features/letters/images'
import { errors } from '@shared/texts/de/errors'
import type { Editor } from '@tiptap/core'
import { useCallback } from 'react'

/** Pixels a side of what was too large: enough for 165 mm at 300 dpi. */
const printedSide = 2000

class Unfit extends Error {
  readonly reason: ImageRefusal
  constructor(reason: ImageRefusal) {
    super(reason)
    this.reason = reason
  }
}

/** Takes pictures into the letter where the cursor stands; says which cannot be and why. */
export function usePictures() {
  const rpc = useRpc()
  return useCallback(
    async (editor: Editor, files: readonly File[]) => {
      for (const file of files)
        try {
          editor
            .chain()
            .focus()
            .insertContent(await nodesOf(rpc, file))
            .run()
        } catch (error) {
          if (error instanceof Unfit)
            showMessage({
              tone: 'error',
              ...errors.ofCode('IMAGE_REFUSED', { name: file.name, reason: error.reason }),
            })
          else toastError(error)
        }
    },
    [rpc],
  )
}

async function nodesOf(rpc: Client, file: File) {
  const { image, width } = await rpc.letters.addImage({ file: await uploadFile(await fitting(file)) })
  // As broad as it is at 150 dpi, so that it is sharp, and never the whole sheet at once.
  const widthMm = Math.min(120, Math.max(20, Math.round((width / 150) * 25.4)))
  return [{ type: 'image', attrs: { image, widthMm, align: 'left' } }, { type: 'paragraph' }]
}

/** The file itself, or a smaller JPEG of it where it is larger than a letter needs. */
async function fitting(file: File): Promise<File> {
  if (file.size === 0) throw new Unfit('empty')
  if (file.size > maximumDocumentBytes) throw new Unfit('tooLarge')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = typeOf(bytes.subarray(0, headBytes), file.name)
  const size = type === 'image/png' || type === 'image/jpeg' ? pictureSize(bytes, type) : null
  if (!size) throw new Unfit('notAPicture')
  if (file.size <= imageLimits.bytes && Math.max(size.width, size.height) <= imageLimits.side) return file
  if (size.width * size.height > maximumPixels) throw new Unfit('pixels')
  const picture = await createImageBitmap(new Blob([bytes], { type })).catch(() => {
    throw new Unfit('notAPicture')
  })
  try {
    const small = await scaledJpeg(picture, printedSide)
    if (!small) throw new Unfit('notAPicture')
    return new File([small], file.name.replace(/\.[^.]*$/, '.jpg'), { type: 'image/jpeg' })
  } finally {
    picture.close()
  }
}
