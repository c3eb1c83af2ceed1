import { Buffer } from 'node:buffer'

const beyondOneByte = /[\u0100-\uffff]/g
/** Characters of one piece: longer texts lie outside of the part of the heap that is quickly filled and cleared. */
const pieceLength = 48 * 1024

/** JSON arrays behind each other, one byte a character; `ends` says where each of them ends. */
export type PackedJson = { bytes: Uint8Array<ArrayBuffer>; ends: number[] }

/** A value as JSON of characters that take one byte each: the others stand as `\uXXXX`, as JSON allows anywhere. */
export function narrowJson(value: unknown): string {
  const text = JSON.stringify(value)
  return text.replace(beyondOneByte, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Packs values (each as `narrowJson`) for another thread, to be given to it with its memory. UTF-8 would have to be
 * written and read character by character, one wide character would double the whole, and the values themselves would
 * be copied from heap to heap and make both grow.
 */
export function packJson(values: readonly string[]): PackedJson {
  const pieces: string[] = []
  for (let at = 0; at < values.length; ) {
    const from = at
    for (let length = 0; at < values.length && length < pieceLength; at += 1)
      length += values[at]?.length ?? 0
    pieces.push(`[${values.slice(from, at).join(',')}]`)
  }
  // Never a piece of Node's pool, which others use as well.
  const bytes = Buffer.allocUnsafeSlow(pieces.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  const ends = pieces.map((piece) => {
    end += bytes.write(piece, end, 'latin1')
    return end
  })
  return { bytes, ends }
}

/** The inverse of `packJson`, unpaired surrogates included. */
export function unpackJson({ bytes, ends }: PackedJson): unknown[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ends.flatMap((end, at) => JSON.parse(all.toString('latin1', ends[at - 1] ?? 0, end)) as unknown[])
}
