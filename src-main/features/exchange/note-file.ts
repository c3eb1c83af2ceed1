import type { Attachment } from '@shared/features/exchange/record'
import { exchange as texts } from '@shared/texts/de/exchange'

/** A note that has no room on its card, as the document in which all of it stands. */
export function noteFile(note: string): Attachment {
  return {
    ...{ name: texts.wholeNote, role: 'file', mediaType: 'text/plain' },
    bytes: new TextEncoder().encode(note),
  }
}
