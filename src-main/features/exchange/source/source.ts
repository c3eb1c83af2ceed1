import type { Encoding, FileFormat, Separator, Sheet } from '@shared/features/exchange/contract'
import type { SourceRecord } from '@shared/features/exchange/record'
import type { DateOrder, ImportSource } from '@shared/features/exchange/sources'
import type { ColumnMapping } from '@shared/features/exchange/targets'

/** How the reading of records is followed and stopped; `onProgress` is told how many of `bytes` have been read. */
export type Reading = {
  signal?: AbortSignal | undefined
  onProgress?: ((bytes: number) => void) | undefined
}

/**
 * A file of customers whatever its format: columns with a proposal of where they go, and records one after the other
 * in flat memory.
 */
export type Source = {
  format: FileFormat
  source: ImportSource
  dateOrder: DateOrder
  /** Of text files; null for XLSX. */
  encoding: Encoding | null
  /** Of CSV alone. */
  separator: Separator | null
  /** Of XLSX alone: all sheets in their order, also those that are hidden and not read. */
  sheets: Sheet[]
  columns: ColumnMapping[]
  bytes: number
  /** @throws CsvRefused where the file turns out to be unreadable or was changed; what was read is to be dropped */
  records(reading: Reading): AsyncGenerator<SourceRecord>
}

export type SourceChoice = {
  path: string
  encoding?: Encoding | undefined
  separator?: Separator | undefined
  sheet?: string | undefined
}
