import type { FileHandle } from 'node:fs/promises'
import type { Encoding, Separator } from '@shared/features/exchange/contract'
import { byteChunks } from './byte-chunks'
import { type CsvRecord, records } from './records'
import { textChunks } from './text-chunks'

/**
 * The records of an open file that hold anything: neither blank lines, nor records of separators alone (which
 * Excel writes below a table), nor the line `sep=;` with which Excel is told the separator.
 * @param onBytes told after each piece how many bytes have been read
 */
export async function* filledRecords(
  handle: FileHandle,
  table: { encoding: Encoding; separator: Separator },
  onBytes?: (bytes: number) => void,
): AsyncGenerator<CsvRecord> {
  const bytes = counted(byteChunks(handle), onBytes)
  for await (const record of records(textChunks(bytes, table.encoding), table.separator)) {
    if (record.cells.every((cell) => cell.trim() === '')) continue
    if (record.line === 1 && /^sep=.$/i.test(record.cells.join(table.separator))) continue
    yield record
  }
}

async function* counted(
  chunks: AsyncIterable<Buffer>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let sum = 0
  for await (const chunk of chunks) {
    yield chunk
    sum += chunk.length
    onBytes?.(sum)
  }
}
