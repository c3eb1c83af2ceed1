import { pictureSize } from '@shared/features/documents/picture-size'
import { maximumDocumentBytes, maximumPhotoBytes, photoSide } from '@shared/features/documents/rules'
import { typeOf } from '@shared/features/documents/type-of'
import type { Attachment, ReadProblem } from '@shared/features/exchange/record'
import { propertyLabel } from '@shared/features/exchange/vcard/labels'
import { isBase64, type VCardProperty } from '@shared/features/exchange/vcard/property'

const photoTypes = ['image/jpeg', 'image/png', 'image/webp']
const endings: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
}

/** Whether a property holds bytes, as base64 or in a `data:` address. */
export function holdsBytes(property: VCardProperty): boolean {
  return isBase64(property) || /^data:[^,]{0,100};base64,/i.test(property.value.slice(0, 200))
}

/**
 * The bytes of a property as a file: a small picture is the photo of the card, a larger one and all else a document.
 */
export function attachmentOf(property: VCardProperty): { attachment: Attachment } | { problem: ReadProblem } {
  const label = propertyLabel(property.name)
  const base64 = property.value.replace(/^data:[^,]*,/i, '')
  if (property.cut || base64.length > (maximumDocumentBytes / 3) * 4)
    return { problem: { code: 'pictureTooLarge', label } }
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length === 0) return { problem: { code: 'pictureUnreadable', label } }
  return { attachment: fileOf(label, bytes, property.name === 'PHOTO') }
}

/** Bytes of a card's or entry's own as a file that is named after what they are. */
export function fileOf(label: string, bytes: Buffer, mayBePhoto: boolean): Attachment {
  const mediaType = typeOf(bytes, label)
  const size = photoTypes.includes(mediaType) ? pictureSize(bytes, mediaType) : undefined
  const small = size && Math.max(size.width, size.height) <= photoSide && bytes.length <= maximumPhotoBytes
  return {
    name: `${label}${endings[mediaType] ?? '.dat'}`,
    role: mayBePhoto && small ? 'photo' : 'file',
    mediaType,
    bytes,
  }
}
