import { Buffer } from 'node:buffer'

const beyondOneByte = /[\u0100-\uffff]/g
/** Characters of one piece: longer texts lie outside of the part of the heap that is quickly filled and cleared. */
const pieceLength = 48 * 1024

/** JSON arrays, one after the other, one byte a character. */
export type PackedJson = Uint8Array<ArrayBuffer>[]

/**
 * Packs values for another thread, to be given to it with their memory, piece by piece as they come: texts that waited
 * for the whole would make the heap grow. UTF-8 would have to be written and read character by character, one wide
 * character would double a piece, and the values themselves would be copied from heap to heap and make both grow.
 */
export function packJson() {
  let pieces: PackedJson = []
  let open: string[] = []
  let length = 0

  function closePiece(): void {
    if (open.length === 0) return
    const text = `[${open.join(',')}]`
    // Never a piece of Node's pool, which others use as well.
    const bytes = Buffer.allocUnsafeSlow(text.length)
    bytes.write(text, 'latin1')
    pieces.push(bytes)
    open = []
    length = 0
  }

  return {
    add(value: unknown): void {
      const text = narrowJson(value)
      open.push(text)
      length += text.length
      if (length >= pieceLength) closePiece()
    },

    /** What was added since the last time. */
    take(): PackedJson {
      closePiece()
      const whole = pieces
      pieces = []
      return whole
    },
  }
}

/** A value as JSON of characters that take one byte each: the others stand as `\uXXXX`, as JSON allows anywhere. */
function narrowJson(value: unknown): string {
  const text = JSON.stringify(value)
  return text.replace(beyondOneByte, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * The inverse of `packJson`, unpaired surrogates included: piece by piece, as each is asked for, so that no more of the
 * values is in the heap than is worked on.
 */
export function* unpackJson(packed: PackedJson): Generator<unknown[]> {
  for (const { buffer, byteOffset, byteLength } of packed)
    yield JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString('latin1')) as unknown[]
}
