import type { Readable } from 'node:stream'
import { CsvRefused } from '../csv/csv-refused'
import { booleanText } from './cell-value'
import { unescaped, xmlParser } from './xml'

export type SheetContext = {
  shared: readonly string[]
  /** A number of a cell as text; `style` is the place of its style in the workbook, `column` counts from 0. */
  numberText: (raw: string, style: number, column: number) => string
}

/** A row of a sheet, from 1; `unknown` are columns with formulas that were never computed, with what they say. */
export type SheetRow = { line: number; cells: string[]; unknown: Map<number, string> }

/** A merged range: first and last column from 0, first and last row from 1. */
export type Merge = { left: number; right: number; top: number; bottom: number }

/** `onMerge` is told of each merged range, which a sheet lists behind its rows; `onBytes` how much was unpacked. */
export type SheetWatch = { onMerge?: (merge: Merge) => void; onBytes?: (bytes: number) => void }

/** Excel's own limit. */
const mostColumns = 16_384

/**
 * The rows of a sheet as they are unpacked, empty ones left out. Of a formula its last computed value counts; nothing
 * is computed.
 */
export async function* sheetRows(
  stream: Readable,
  { shared, numberText }: SheetContext,
  { onMerge, onBytes }: SheetWatch = {},
): AsyncGenerator<SheetRow> {
  let done: SheetRow[] = []
  let row: SheetRow = { line: 0, cells: [], unknown: new Map() }
  let cell = { column: 0, type: '', style: 0, value: '', formula: '', hasFormula: false }
  let within = ''
  const parser = xmlParser({
    open(name, attributes) {
      if (name === 'row')
        row = { line: Number(attributes['r']) || row.line + 1, cells: [], unknown: new Map() }
      else if (name === 'c') {
        const column = attributes['r'] ? columnOf(attributes['r']) : cell.column + 1
        cell = {
          ...{ column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) },
          ...nothing,
        }
      } else if (name === 'v' || name === 't' || name === 'f') within = name
      if (name === 'row') cell = { ...cell, column: -1 }
      if (name === 'f') cell.hasFormula = true
      if (name === 'rPh') within = 'rPh'
      if (name === 'mergeCell') onMerge?.(mergeOf(attributes['ref'] ?? ''))
    },
    text(piece) {
      if (within === 'v' || within === 't') cell.value += piece
      else if (within === 'f') cell.formula += piece
    },
    close(name) {
      if (name === within) within = ''
      if (name === 'c' && cell.column < mostColumns) put()
      if (name === 'row' && (row.cells.some((text) => text.trim() !== '') || row.unknown.size > 0))
        done.push(row)
    },
  })

  function put(): void {
    const text = textOf()
    if (text !== '') {
      while (row.cells.length < cell.column) row.cells.push('')
      row.cells[cell.column] = text
    } else if (cell.hasFormula && cell.value === '') row.unknown.set(cell.column, `=${cell.formula}`)
  }

  function textOf(): string {
    if (cell.value === '') return ''
    if (cell.type === 's') return shared[Number(cell.value)] ?? ''
    if (cell.type === 'b') return booleanText(cell.value)
    return cell.type === 'n' ? numberText(cell.value, cell.style, cell.column) : unescaped(isoDay(cell))
  }

  const decoder = new TextDecoder()
  let bytes = 0
  try {
    for await (const chunk of stream) {
      bytes += (chunk as Buffer).length
      onBytes?.(bytes)
      parser.write(decoder.decode(chunk as Buffer, { stream: true }))
      yield* done
      done = []
    }
    parser.end()
  } catch (error) {
    if (error instanceof CsvRefused || !isZipError(error)) throw error
    throw new CsvRefused('damaged')
  } finally {
    stream.destroy()
  }
  yield* done
}

const nothing = { value: '', formula: '', hasFormula: false }

function isoDay({ type, value }: { type: string; value: string }): string {
  const [, year, month, day] = (type === 'd' && /^(\d{4})-(\d\d)-(\d\d)/.exec(value)) || []
  return year ? `${day}.${month}.${year}` : value
}

/** Errors of inflating or of a part that is longer than it claims carry no code of the file system. */
function isZipError(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return (code ?? 'Z_').startsWith('Z_') && typeof message === 'string'
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break
    column = column * 26 + letter.charCodeAt(0) - 64
  }
  return Math.max(column - 1, 0)
}

function mergeOf(reference: string): Merge {
  const [from = '', to = from] = reference.split(':')
  const rowOf = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0)
  return { left: columnOf(from), right: columnOf(to), top: rowOf(from), bottom: rowOf(to) }
}
