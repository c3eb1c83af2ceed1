import { Buffer } from 'node:buffer'

const beyondOneByte = /[\u0100-\uffff]/g

/** A value as JSON of characters that take one byte each: the others stand as `\uXXXX`, as JSON allows anywhere. */
export function narrowJson(value: unknown): string {
  const text = JSON.stringify(value)
  return text.replace(beyondOneByte, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Packs values (each as `narrowJson`) as one JSON array for another thread, to be given to it with its memory.
 * UTF-8 would have to be written and read character by character, one wide character would double the whole, and the
 * values themselves would be copied from heap to heap and make both grow.
 */
export function packJson(values: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = `[${values.join(',')}]`
  // Never a piece of Node's pool, which others use as well.
  const bytes = Buffer.allocUnsafeSlow(text.length)
  bytes.write(text, 'latin1')
  return bytes
}

/** The inverse of `packJson`, unpaired surrogates included. */
export function unpackJson(bytes: Uint8Array<ArrayBuffer>): unknown[] {
  return JSON.parse(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  ) as unknown[]
}
