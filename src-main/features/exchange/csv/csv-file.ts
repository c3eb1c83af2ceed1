import { type FileHandle, open } from 'node:fs/promises'
import type { Encoding, Separator } from '@shared/features/exchange/contract'
import { maximumUploadBytes } from '@shared/rpc/handles'
import { type CsvRefusal, CsvRefused } from './csv-refused'
import { detectEncoding, startDecoding } from './encoding'
import { filledRecords } from './filled-records'
import { detectSeparator } from './separator'
import { refusalBySignature } from './signature'
import { withLineFeeds } from './text-chunks'

const headBytes = 64 * 1024

/** A file that can be read as a table. `header` are the cells of its first record, which begins on `headerLine`. */
export type CsvFile = {
  path: string
  bytes: number
  modifiedMs: number
  encoding: Encoding
  separator: Separator
  header: string[]
  headerLine: number
}

export type CsvChoice = { encoding?: Encoding | undefined; separator?: Separator | undefined }

export type CsvOpening = { ok: true; file: CsvFile } | { ok: false; refusal: CsvRefusal }

/**
 * Looks at a file: is it a table, in which encoding and with which separator, what does its header say.
 * Reads it once from end to end where the encoding has to be found out (200 MB: below a second).
 * @param choice what a person chose instead of what would be recognised
 * @throws the system's error where the file cannot be read
 */
export async function openCsv(path: string, choice: CsvChoice = {}): Promise<CsvOpening> {
  const handle = await open(path, 'r')
  try {
    return { ok: true, file: await examine(handle, path, choice) }
  } catch (error) {
    if (error instanceof CsvRefused) return { ok: false, refusal: error.refusal }
    throw error
  } finally {
    await handle.close()
  }
}

async function examine(handle: FileHandle, path: string, choice: CsvChoice): Promise<CsvFile> {
  const { size: bytes, mtimeMs: modifiedMs } = await handle.stat()
  if (bytes > maximumUploadBytes) throw new CsvRefused('tooLarge')
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
  const head = buffer.subarray(0, bytesRead)
  const bySignature = refusalBySignature(head)
  if (bySignature) throw new CsvRefused(bySignature)

  const encoding = choice.encoding ?? (await detectEncoding(handle))
  const separator = choice.separator ?? detectSeparator(withLineFeeds(startDecoding(encoding).write(head)))
  const { header, headerLine } = await readHeader(handle, { encoding, separator })
  return { path, bytes, modifiedMs, encoding, separator, header, headerLine }
}

async function readHeader(
  handle: FileHandle,
  table: { encoding: Encoding; separator: Separator },
): Promise<{ header: string[]; headerLine: number }> {
  let found: { header: string[]; headerLine: number } | null = null
  for await (const { cells, line } of filledRecords(handle, table)) {
    if (found) return found
    found = { header: cells.map((cell) => cell.trim()), headerLine: line }
  }
  throw found ? new CsvRefused('headerOnly', found.headerLine) : new CsvRefused('empty')
}
