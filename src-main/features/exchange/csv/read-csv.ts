import { open, stat } from 'node:fs/promises'
import type { CsvFile } from './csv-file'
import { CsvRefused } from './csv-refused'
import { filledRecords } from './filled-records'
import type { CsvRecord } from './records'

/**
 * One record below the header. `line` is the physical line on which it begins (the header's is mostly 1), also
 * where cells hold line breaks. `cells` are as many as the header's; with the fault `columns` (more filled
 * cells than the header has) they are what the record holds, and the record is not to be imported.
 */
export type CsvRow = { line: number; cells: string[]; fault: 'columns' | null }

type Reading = {
  signal?: AbortSignal | undefined
  /** Told now and then how many of `file.bytes` have been read. */
  onProgress?: ((bytes: number) => void) | undefined
}

/**
 * Reads the rows below the header, one after the other, in flat memory. Missing cells at the end of a record
 * are filled up, surplus empty ones cut off; line breaks within cells are LF; blank records are left out.
 * @throws CsvRefused at the place where the file turns out to be unreadable (`openQuote`, `notText`), or at its
 *   end where it was changed since it was opened (`changedWhileRead`): rows read so far are to be dropped then
 * @throws the signal's reason when it is aborted, and the system's error where the file cannot be read
 */
export async function* readCsv(file: CsvFile, { signal, onProgress }: Reading = {}): AsyncGenerator<CsvRow> {
  signal?.throwIfAborted()
  const handle = await open(file.path, 'r')
  try {
    const onBytes = (bytes: number) => {
      signal?.throwIfAborted()
      onProgress?.(bytes)
    }
    for await (const record of filledRecords(handle, file, onBytes)) {
      if (record.line > file.headerLine) yield toRow(record, file)
      if (signal?.aborted) signal.throwIfAborted()
    }
    for (const now of [await handle.stat(), await stat(file.path)]) {
      if (now.size !== file.bytes || now.mtimeMs !== file.modifiedMs) throw new CsvRefused('changedWhileRead')
    }
  } finally {
    await handle.close()
  }
}

function toRow(record: CsvRecord, { header, separator }: CsvFile): CsvRow {
  const { line, cells } = record
  const width = header.length
  const surplus = cells.slice(width).some((cell) => cell.trim() !== '')
  if (record.malformed && (cells.length !== width || hasSwallowed(cells, separator))) {
    throw new CsvRefused('openQuote', line)
  }
  if (surplus) return { line, cells, fault: 'columns' }
  if (cells.length > width) return { line, cells: cells.slice(0, width), fault: null }
  while (cells.length < width) cells.push('')
  return { line, cells, fault: null }
}

/** An opening quote within a cell that runs over lines: an earlier one was not closed, and rows went into it. */
function hasSwallowed(cells: string[], separator: string): boolean {
  return cells.some((cell) => {
    const lineEnd = cell.indexOf('\n')
    return lineEnd !== -1 && (cell.includes('\n"', lineEnd) || cell.includes(`${separator}"`, lineEnd))
  })
}
