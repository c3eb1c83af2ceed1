import type { CustomerCard } from '@shared/features/customers/card'
import type { ImportMode, ImportPreview } from '@shared/features/exchange/contract'
import type { Attachment, SourceRecord } from '@shared/features/exchange/record'
import { lastId } from '../../db/last-id'
import { openDataFile, type ReadDatabase } from '../../db/open'
import { task } from '../../jobs/task'
import { readCards } from '../customers'
import { besideLines, type CardLine, cardLines, changedLines } from './card-lines'
import { chooseMatch } from './choose-match'
import { withDerived } from './derive-row'
import { changedBy } from './import-batch'
import { findMatches, probesOf } from './match-store'
import { openTable, passRefusal, type TableChoice } from './open-table'
import { type ReadRow, type RowContext, readRecord } from './read-row'
import type { Source } from './source/source'

/** Rows that are shown of each kind, and how far into the file they are looked for. */
const shownRows = 5
const searchedRows = 500
const samplesOf = 5
const lookedUpAtOnce = 100
const nothing = new Uint8Array()

type PreviewRow = ImportPreview['rows'][number]
type Input = TableChoice & { dataFile: string; mode: ImportMode }

/**
 * Looks at a file before it is brought in: how it reads, where its columns go, and of rows with and without a customer
 * who is there already what would stand on the card.
 */
export const previewTask = task('exchange.preview', async (input: Input): Promise<ImportPreview> => {
  const data = openDataFile(input.dataFile, 'read')
  try {
    const { source, columns, kept, context } = await openTable(data.read, input)
    const found = await findRows(data.read, source, context, input.mode).catch(passRefusal)
    const chosen = new Map(columns.map((column) => [column.column, column]))
    return {
      format: source.format,
      encoding: source.encoding,
      separator: source.separator,
      sheets: source.sheets,
      source: source.source,
      columns: source.columns.map(({ column, header }) => ({
        ...(chosen.get(column) ?? { target: 'ignore' }),
        column,
        header,
        samples: found.samples.map((record) => sampleOf(record, column)),
      })),
      kept: kept && { name: kept.name, usedOn: kept.usedOn },
      rows: found.rows,
      bytes: source.bytes,
    }
  } finally {
    await data.close()
  }
})

async function findRows(db: ReadDatabase, source: Source, context: RowContext, mode: ImportMode) {
  const firstNewId = (await lastId(db, 'customer')) + 1
  const samples: SourceRecord[] = []
  const rows: PreviewRow[] = []
  const found = { known: 0, fresh: 0, left: 0 }
  let waiting: Waiting[] = []

  /** Looks up those who are waiting in two queries, and shows as many of each kind as there is room for. */
  const lookUp = async () => {
    for (const { shown, row, attachments, stored } of await withStored(db, waiting, firstNewId)) {
      const kind = stored ? 'known' : 'fresh'
      if (found[kind] < shownRows) rows.push({ ...shown, ...outcomeOf(row, stored, mode, attachments) })
      found[kind] += 1
    }
    waiting = []
  }

  let searched = 0
  for await (const record of source.records({})) {
    searched += 1
    if (samples.length < samplesOf) samples.push({ ...record, attachments: [] })
    const reading = readRecord(record, context)
    const shown = { line: record.line, cells: cellsOf(record, source), remarks: reading.remarks }
    if (reading.skip === null) {
      const attachments = reading.attachments.map((file) => ({ ...file, bytes: nothing }))
      waiting.push({ shown, row: withDerived(reading.row, context.today), attachments })
    } else {
      if (found.left < shownRows) rows.push({ ...shown, card: [], known: null, problem: reading.skip })
      found.left += 1
    }
    if (waiting.length >= lookedUpAtOnce) await lookUp()
    if ((found.known >= shownRows && found.fresh >= shownRows) || searched >= searchedRows) break
  }
  await lookUp()
  return { samples, rows: rows.sort((one, other) => one.line - other.line) }
}

type Waiting = {
  shown: Pick<PreviewRow, 'line' | 'cells' | 'remarks'>
  row: ReadRow
  attachments: Attachment[]
}

async function withStored(db: ReadDatabase, waiting: readonly Waiting[], firstNewId: number) {
  const probed = waiting.map((one) => ({ ...one, probes: probesOf(one.row.card.number, one.row.derived) }))
  const matches = await findMatches(
    db,
    probed.flatMap(({ probes }) => probes),
  )
  const cards = await readCards(db, [...new Set([...matches.values()].flat())])
  const byId = new Map(cards.map((card) => [card.id, card]))
  return probed.map((one) => ({
    ...one,
    stored: chooseMatch({ card: one.row.card, probes: one.probes }, matches, byId, firstNewId).stored,
  }))
}

function outcomeOf(
  row: ReadRow,
  stored: CustomerCard | null,
  mode: ImportMode,
  attachments: readonly Attachment[],
): Pick<PreviewRow, 'card' | 'known' | 'problem'> {
  const beside = besideLines(row.beside, attachments)
  if (!stored) return { card: [...cardLines(row.card), ...beside], known: null, problem: null }
  const changed = stored.deletedAt === null ? changedBy(mode, stored, row.card) : null
  const known = {
    id: stored.id,
    name: stored.listName,
    changes: changed ? changedLines(stored, changed) : [],
  }
  const problem =
    stored.deletedAt !== null
      ? 'inTrash'
      : mode === 'newOnly'
        ? 'known'
        : changed || beside.length
          ? null
          : 'unchanged'
  return { card: [...cardLines(changed ?? stored), ...beside], known, problem }
}

/** The values of a record as they stand in the file, in their order. */
function cellsOf({ fields }: SourceRecord, { columns }: Source): CardLine[] {
  const headers = new Map(columns.map(({ column, header }) => [column, header]))
  return fields
    .filter(({ value }) => value.trim() !== '')
    .map(({ column, value }) => ({ label: headers.get(column) ?? '', value: value.slice(0, 2000) }))
}

function sampleOf({ fields }: SourceRecord, column: number): string {
  return fields
    .filter((field) => field.column === column)
    .map(({ value }) => value)
    .join(' · ')
    .slice(0, 300)
}
