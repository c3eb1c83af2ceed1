import { Buffer } from 'node:buffer'

/** Text as its characters lie in memory: one byte each, or two where one of them needs it. */
export type PackedText = { bytes: Uint8Array<ArrayBuffer>; wide: boolean }

const needsTwo = /[\u0100-\uffff]/

/**
 * Packs a long text for another thread, to be given to it with its memory. UTF-8 would have to be written and read
 * character by character, and a text itself would be copied from heap to heap and make both grow.
 */
export function packText(text: string): PackedText {
  const wide = needsTwo.test(text)
  // Never a piece of Node's pool, which others use as well.
  const bytes = Buffer.allocUnsafeSlow(wide ? text.length * 2 : text.length)
  bytes.write(text, wide ? 'utf16le' : 'latin1')
  return { bytes, wide }
}

/** The inverse of `packText`, unpaired surrogates included. */
export function unpackText({ bytes, wide }: PackedText): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(wide ? 'utf16le' : 'latin1')
}
