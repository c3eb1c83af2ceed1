import type { FileHandle } from 'node:fs/promises'
import type { Encoding } from '@shared/features/exchange/contract'
import { byteChunks } from '../csv/byte-chunks'
import { startDecoding } from '../csv/encoding'

/**
 * A file as octets (characters 0 to 255), of which each line is decoded on its own. UTF-16, whose line ends are not
 * single bytes, is turned into UTF-8 first.
 */
export async function* octetChunks(
  handle: FileHandle,
  encoding: Encoding,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const wide = encoding.startsWith('utf-16') ? startDecoding(encoding) : null
  let sum = 0
  let first = true
  for await (const chunk of byteChunks(handle)) {
    const octets = (wide ? Buffer.from(wide.write(chunk)) : chunk).toString('latin1')
    yield first ? octets.replace(/^\xef\xbb\xbf/, '') : octets
    first = false
    sum += chunk.length
    onBytes(sum)
  }
  if (wide) yield Buffer.from(wide.end()).toString('latin1')
}
