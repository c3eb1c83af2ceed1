import type { Encoding } from '@shared/features/exchange/contract'
import { startDecoding } from './encoding'

/** Bytes as text, every kind of line end (CRLF, CR, LF, also mixed) turned into LF. */
export async function* textChunks(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = startDecoding(encoding)
  let held = ''
  for await (const chunk of bytes) {
    const text = held + decoder.write(chunk)
    held = text.endsWith('\r') ? '\r' : ''
    yield withLineFeeds(held ? text.slice(0, -1) : text)
  }
  yield withLineFeeds(held + decoder.end())
}

export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
