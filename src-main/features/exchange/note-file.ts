import { exchange as texts } from '@shared/texts/de/exchange'
import type { BroughtFile } from '../documents'

/** A note that is longer than a card holds, as the document in which all of it stands. */
export function noteFile(note: string): { file: BroughtFile; content: Uint8Array } {
  const content = new TextEncoder().encode(note)
  const file: BroughtFile = {
    ...{ name: texts.wholeNote, role: 'file', mediaType: 'text/plain' },
    bytes: content.length,
  }
  return { file, content }
}
