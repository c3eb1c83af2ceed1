import { open } from 'node:fs/promises'
import { recognise } from '@shared/features/exchange/recognise'
import type { SourceRecord } from '@shared/features/exchange/record'
import { CsvRefused } from '../csv/csv-refused'
import type { Reading, Source, SourceChoice } from '../source/source'
import { type FileState, refuseChanged, stateOf } from '../source/unchanged'
import { openArchive } from './archive'
import { numberText } from './cell-value'
import { type Merge, type SheetContext, type SheetRow, sheetRows } from './sheet'
import { readStyles } from './styles'
import { readSharedStrings, readWorkbook, type WorkbookSheet } from './workbook'

type Opened = {
  state: FileState
  sheet: WorkbookSheet
  header: string[]
  headerLine: number
  merges: Merge[]
}

const titleRows = 20
/** More merged ranges than a person makes are not looked at. */
const mostMerges = 100_000

/**
 * A workbook: the sheet that was chosen, else the first visible one. Its first filled row is the header. What stands
 * in cells that are merged over rows counts for each of the rows.
 */
export async function openXlsxSource({ path, sheet: chosen }: SourceChoice): Promise<Source> {
  const opened = await withWorkbook(path, async ({ sheets, context, archive, state }) => {
    const sheet =
      sheets.find(({ name, hidden }) => name === chosen && !hidden) ?? sheets.find(({ hidden }) => !hidden)
    if (!sheet) throw new CsvRefused('allHidden')
    const merges: Merge[] = []
    let header: SheetRow | undefined
    let rows = 0
    const onMerge = (merge: Merge) => {
      if (merge.bottom > merge.top && merges.length < mostMerges) merges.push(merge)
    }
    for await (const row of sheetRows(await archive.read(sheet.part), context, { onMerge })) {
      rows += 1
      // A title above the table has one cell; what has several is its header.
      if (!header || (rows <= titleRows && filled(header) === 1 && filled(row) > 1)) {
        header = row
        rows = 1
      }
    }
    if (!header) throw new CsvRefused('empty')
    if (rows === 1) throw new CsvRefused('headerOnly', header.line)
    const cells = header.cells.map((cell) => cell.trim())
    const found: Opened = { state, sheet, header: cells, headerLine: header.line, merges }
    return { found, sheets }
  })
  const { found, sheets } = opened
  return {
    format: 'xlsx',
    ...recognise(found.header),
    encoding: null,
    separator: null,
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden, read: name === found.sheet.name })),
    bytes: found.state.bytes,
    records: (reading) => records(path, found, reading),
  }
}

async function* records(
  path: string,
  opened: Opened,
  { signal, onProgress }: Reading,
): AsyncGenerator<SourceRecord> {
  const { sheet, header, headerLine, state } = opened
  const handle = await open(path, 'r')
  try {
    const archive = await openArchive(handle.fd)
    const context = await contextOf(archive, (await readWorkbook(archive)).date1904)
    const stream = await archive.read(sheet.part)
    const whole = archive.parts.get(sheet.part.toLowerCase())?.uncompressedSize || 1
    let unpacked = 0
    const onBytes = (bytes: number) => (unpacked = bytes)
    const fill = fillMerged(opened.merges)
    for await (const row of sheetRows(stream, context, { onBytes })) {
      signal?.throwIfAborted()
      onProgress?.(Math.min(Math.round((unpacked / whole) * state.bytes), state.bytes))
      if (row.line > headerLine) yield recordOf(fill(row), header)
    }
    await refuseChanged(handle, state)
  } finally {
    await handle.close()
  }
}

const filled = ({ cells }: SheetRow) => cells.filter((cell) => cell.trim() !== '').length

type Workbook = {
  sheets: WorkbookSheet[]
  context: SheetContext
  archive: Awaited<ReturnType<typeof openArchive>>
  state: FileState
}

async function withWorkbook<T>(path: string, work: (workbook: Workbook) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r')
  try {
    const state = await stateOf(handle, path)
    const archive = await openArchive(handle.fd)
    if (!archive.parts.has('xl/workbook.xml'))
      throw new CsvRefused(archive.parts.size === 0 ? 'damaged' : 'notText')
    const { sheets, date1904 } = await readWorkbook(archive)
    return await work({ sheets, context: await contextOf(archive, date1904), archive, state })
  } finally {
    await handle.close()
  }
}

async function contextOf(archive: Workbook['archive'], date1904: boolean): Promise<SheetContext> {
  const styles = await readStyles(archive)
  return {
    shared: await readSharedStrings(archive),
    numberText: (raw, style) => numberText(raw, styles[style], date1904),
  }
}

/** Puts into each row what stands in the first row of a range that is merged over rows. */
function fillMerged(merges: Merge[]): (row: SheetRow) => SheetRow {
  const starting = [...merges].sort((a, b) => a.top - b.top)
  let at = 0
  let open: (Merge & { value: string })[] = []
  return (row) => {
    open = open.filter(({ bottom }) => bottom >= row.line)
    for (const { left, value } of open) row.cells[left] ||= value
    for (let merge = starting[at]; merge && merge.top <= row.line; merge = starting[++at])
      if (merge.top === row.line) open.push({ ...merge, value: row.cells[merge.left] ?? '' })
    return row
  }
}

function recordOf({ line, cells, unknown }: SheetRow, header: string[]): SourceRecord {
  const fields: SourceRecord['fields'] = []
  for (const [column, value] of cells.entries()) if (value) fields.push({ column, value })
  const problems: SourceRecord['problems'] = []
  for (const [column, formula] of unknown) {
    fields.push({ column, value: formula })
    problems.push({ code: 'formulaEmpty', label: header[column] || String(column + 1) })
  }
  const surplus = fields.some(({ column }) => column >= header.length)
  return { line, fields, attachments: [], problems, fault: surplus ? 'columns' : null }
}
