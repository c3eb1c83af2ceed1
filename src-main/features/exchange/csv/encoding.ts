import { isUtf8 } from 'node:buffer'
import type { FileHandle } from 'node:fs/promises'
import type { Encoding } from '@shared/features/exchange/contract'
import iconv from 'iconv-lite'
import { byteChunks } from './byte-chunks'

const sampleBytes = 64 * 1024

/**
 * The encoding of a file, without guessing: byte order mark, else UTF-16 by the place of its zero bytes, else
 * strict UTF-8 of the whole file, else Windows-1252 (what German Excel and Outlook write). Which of the
 * one-byte encodings it is cannot be told from the bytes; a person chooses another by the preview.
 */
export async function detectEncoding(file: FileHandle): Promise<Encoding> {
  const sample = Buffer.alloc(sampleBytes)
  const { bytesRead } = await file.read(sample, 0, sampleBytes, 0)
  return (
    encodingByHead(sample.subarray(0, bytesRead)) ?? ((await isWhollyUtf8(file)) ? 'utf-8' : 'windows-1252')
  )
}

/** Turns bytes into text piece by piece; drops a byte order mark, and puts U+FFFD where bytes mean nothing. */
export function startDecoding(encoding: Encoding): { write(bytes: Buffer): string; end(): string } {
  const decoder = iconv.getDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding)
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' }
}

function encodingByHead(head: Buffer): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-bom'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return utf16ByZeros(head)
}

/** Separators, digits and Latin letters have a zero as their upper byte, so zeros pile up on one side. */
function utf16ByZeros(head: Buffer): Encoding | null {
  const zeros = { even: 0, odd: 0 }
  for (let at = head.indexOf(0); at !== -1; at = head.indexOf(0, at + 1)) zeros[at % 2 ? 'odd' : 'even']++
  const many = head.length / 8
  if (zeros.odd > many && zeros.odd > zeros.even * 20) return 'utf-16le'
  if (zeros.even > many && zeros.even > zeros.odd * 20) return 'utf-16be'
  return null
}

async function isWhollyUtf8(file: FileHandle): Promise<boolean> {
  let carried: Buffer = Buffer.alloc(0)
  for await (const chunk of byteChunks(file)) {
    const bytes = carried.length ? Buffer.concat([carried, chunk]) : chunk
    const whole = bytes.length - cutCharacterLength(bytes)
    if (!isUtf8(bytes.subarray(0, whole))) return false
    carried = Buffer.from(bytes.subarray(whole))
  }
  return carried.length === 0
}

/** How many bytes at the end belong to a character that goes on in the next piece (0 to 3). */
function cutCharacterLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}
