import { pictureSize } from '@shared/features/documents/picture-size'
import { maximumDocumentBytes, maximumPixels, photoSide } from '@shared/features/documents/rules'
import { headBytes, typeOf } from '@shared/features/documents/type-of'
import { texts } from '@shared/texts'
import { fileSize } from '@shared/texts/numbers'
import { scaledJpeg } from './scaled-jpeg'

/** A picture that cannot be the photo of a card; the message is what a person reads. */
export class PhotoUnfit extends Error {}

const readable = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

/**
 * Makes a photo small enough for a card: at most 512 pixels a side, as JPEG and without what the camera noted. Looks
 * at the header before anything is decoded, which the browser does beside the page.
 *
 * @throws PhotoUnfit
 */
export async function scalePhoto(file: File): Promise<File> {
  const t = texts().documents.photoRefusals
  if (file.size === 0) throw new PhotoUnfit(t.empty)
  if (file.size > maximumDocumentBytes) throw new PhotoUnfit(t.tooLarge(fileSize(file.size)))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = typeOf(bytes.subarray(0, headBytes), file.name)
  if (type === 'image/heic') throw new PhotoUnfit(t.heic)
  if (type === 'image/svg+xml') throw new PhotoUnfit(t.drawing)
  if (type === 'text/html') throw new PhotoUnfit(t.webPage)
  const size = readable.includes(type) ? pictureSize(bytes, type) : null
  if (!size) throw new PhotoUnfit(t.notAPhoto)
  if (size.width * size.height > maximumPixels) throw new PhotoUnfit(t.pixels(size.width, size.height))
  const picture = await createImageBitmap(new Blob([bytes], { type })).catch(() => {
    throw new PhotoUnfit(t.notAPhoto)
  })
  try {
    const small = await scaledJpeg(picture, photoSide)
    if (!small) throw new PhotoUnfit(t.notAPhoto)
    return new File([small], 'Foto.jpg', { type: 'image/jpeg' })
  } finally {
    picture.close()
  }
}
