import { open } from 'node:fs/promises'
import { ownVersion } from '@shared/features/exchange/own-vcard-read'
import { createCardReader, type VCard } from '@shared/features/exchange/vcard/read-cards'
import { unguarded } from '../../tables/csv-text'
import { openCsv } from './csv/csv-file'
import { CsvRefused } from './csv/csv-refused'
import { readCsv } from './csv/read-csv'
import { layoutOf, type OwnLayout, textOfNumber } from './own-layout'
import { sheetRowsOf } from './own-sheet'
import { type OwnZip, openZip } from './own-zip'
import { octetDecoder } from './vcard/decode-octets'

export type TableRow = { line: number; cells: string[] }

/** A file of our own, told by what is in it. */
export type OwnSource =
  | { format: 'csv' | 'xlsx'; layout: OwnLayout; rows: () => AsyncIterable<TableRow>; close: () => void }
  | { format: 'vcard3' | 'vcard4'; cards: () => AsyncIterable<VCard>; close: () => void }
  | { format: 'whole'; zip: OwnZip; close: () => void }

export const manifestName = 'tante-emma.json'

/** Looks at a file: which of our formats it is; null for a file of another program. */
export async function openOwnFile(path: string): Promise<OwnSource | null> {
  const head = await startOf(path)
  if (head.startsWith('PK')) return openPackage(path)
  if (/^\s*(\ufeff)?BEGIN:VCARD\r?\n/i.test(head)) return openVCards(path)
  const opening = await openCsv(path)
  if (!opening.ok) return null
  const { file } = opening
  const layout = layoutOf(file.header.map(unguarded))
  if (!layout) return null
  async function* rows() {
    for await (const { line, cells } of readCsv(file)) yield { line, cells: cells.map(unguarded) }
  }
  return { format: 'csv', layout, rows, close: () => {} }
}

async function openPackage(path: string): Promise<OwnSource | null> {
  const zip = await openZip(path)
  if (!zip) return null
  if (zip.has(manifestName)) return { format: 'whole', zip, close: zip.close }
  zip.close()
  const layout = await layoutOfSheet(path)
  return layout && { format: 'xlsx', layout, rows: () => rowsBelow(path, layout), close: () => {} }
}

/** The layout of a workbook of ours; null for any other, which the readers of foreign files tell what is wrong with. */
async function layoutOfSheet(path: string): Promise<OwnLayout | null> {
  try {
    for await (const { cells } of sheetRowsOf(path, String)) return layoutOf(cells)
  } catch (error) {
    if (!(error instanceof CsvRefused)) throw error
  }
  return null
}

async function* rowsBelow(path: string, layout: OwnLayout): AsyncGenerator<TableRow> {
  let header = true
  for await (const row of sheetRowsOf(path, (raw, _, column) => textOfNumber(layout, raw, column))) {
    if (!header) yield row
    header = false
  }
}

async function openVCards(path: string): Promise<OwnSource | null> {
  async function* cards(): AsyncIterable<VCard> {
    const handle = await open(path, 'r')
    const found: VCard[] = []
    const reader = createCardReader(octetDecoder('utf-8'), { onCard: (card) => found.push(card) })
    try {
      for await (const piece of handle.createReadStream({ encoding: 'latin1', highWaterMark: 256 * 1024 })) {
        reader.write(piece as string)
        yield* found.splice(0)
      }
      reader.end()
      yield* found.splice(0)
    } finally {
      await handle.close()
    }
  }
  for await (const { version, properties } of cards())
    return ownVersion(properties) === null
      ? null
      : { format: version === '4.0' ? 'vcard4' : 'vcard3', cards, close: () => {} }
  return null
}

async function startOf(path: string): Promise<string> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
    return buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, '')
  } finally {
    await handle.close()
  }
}
