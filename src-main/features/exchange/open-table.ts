import type { ColumnChoice, Encoding, Separator } from '@shared/features/exchange/contract'
import { columnsByNumber } from '@shared/features/exchange/row'
import { type ColumnMapping, carriesName, isTarget } from '@shared/features/exchange/targets'
import { civilToday } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { homeCountryOf } from '../settings'
import { readStaff } from '../staff'
import { CsvRefused } from './csv/csv-refused'
import { refuse } from './held-file'
import { type KeptMapping, keptMapping, signatureOf } from './mapping-store'
import { fieldPlaces } from './own-fields'
import { staffNames } from './own-staff'
import type { RowContext } from './read-row'
import { openSource } from './source/open-source'
import type { Source } from './source/source'

export type TableChoice = {
  path: string
  encoding?: Encoding | undefined
  separator?: Separator | undefined
  sheet?: string | undefined
  columns?: ColumnChoice[] | undefined
  useKept: boolean
}

export type OpenTable = {
  source: Source
  /** Where each column of the file goes: as chosen, as kept for such a file, or as proposed. */
  columns: ColumnChoice[]
  kept: KeptMapping | null
  signature: string
  context: RowContext
  named: boolean
}

/** Opens a file with what a person chose of it, what was kept for such files, or the proposal by its header. */
export async function openTable(db: ReadDatabase, choice: TableChoice): Promise<OpenTable> {
  const source = await openSource(choice).catch(passRefusal)
  const headers = source.columns.map(({ header }) => header)
  const signature = signatureOf(source.format, headers)
  const kept = choice.columns || !choice.useKept ? null : ((await keptMapping(db, signature)) ?? null)
  const columns = choice.columns ?? kept?.columns ?? source.columns.map(asChoice)
  const mappings = columns.flatMap(toMapping)
  const context = {
    dateOrder: source.dateOrder,
    today: civilToday(Date.now()),
    columns: columnsByNumber(mappings),
    fields: await fieldPlaces(db, columns),
    staff: staffNames(await readStaff(db)),
    home: await homeCountryOf(db),
  }
  const reached = mappings.flatMap(({ target, split }) => [target, ...(split?.targets ?? [])])
  return {
    source,
    columns,
    kept,
    signature,
    context,
    named: carriesName(reached.map((target) => ({ target }))),
  }
}

/** The refusal of a reader as the declared error of the call. */
export function passRefusal(error: unknown): never {
  if (error instanceof CsvRefused) refuse(error.refusal)
  throw error
}

function asChoice({ column, header, target }: ColumnMapping): ColumnChoice {
  return { column, header, target }
}

function toMapping({ column, header, target, field, split }: ColumnChoice): ColumnMapping[] {
  if (!isTarget(target)) return []
  const mapping: ColumnMapping = { column, header, target }
  if (target === 'field' && field) mapping.field = 'id' in field ? field.id : field.name
  if (target === 'split' && split) mapping.split = { at: split.at, targets: split.targets.filter(isTarget) }
  return [mapping]
}
