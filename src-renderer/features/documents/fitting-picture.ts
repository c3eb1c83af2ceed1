import { pictureSize } from '@shared/features/documents/picture-size'
import { maximumPixels } from '@shared/features/documents/rules'

/** The picture itself; null where its header says nothing or too many pixels to be decoded. */
export async function fittingPicture(blob: Blob): Promise<Blob | null> {
  const size = pictureSize(new Uint8Array(await blob.arrayBuffer()), blob.type)
  return size && size.width * size.height <= maximumPixels ? blob : null
}
