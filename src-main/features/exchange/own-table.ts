import type { OwnField } from '@shared/features/exchange/own-card'
import { cardToCells, columnLabel, type OwnColumnKey } from '@shared/features/exchange/own-columns'
import { fieldHeader, valueCell } from '@shared/features/exchange/own-fields'
import { splitLines } from '@shared/features/exchange/own-lines'
import type { Cell } from '@shared/kernel/cell'
import { exportPage as texts } from '@shared/texts/de/export-page'
import { ownFiles as words } from '@shared/texts/de/own-files'
import { type TableFormat, writeTable } from '../../tables/table-file'
import type { Travelling } from './own-cards'

/** The version of our tables; it stands in each row. */
export const tableVersion = 1

/** People of a group who stand in one cell at the most; whoever has more needs further columns. */
const peopleInCell = 50

type Layout = {
  keys: readonly OwnColumnKey[]
  fields: readonly OwnField[]
  /** How many people stand on one card at the most. */
  mostPeople: number
}

/** Writes cards as a table that people read and the import reads back exactly; answers the number of rows. */
export function writeOwnTable(
  path: string,
  format: TableFormat,
  cards: AsyncIterable<Travelling[]>,
  { keys, fields, mostPeople }: Layout,
): Promise<number> {
  const peopleCells = Math.max(1, Math.ceil(mostPeople / peopleInCell))
  const peopleAt = keys.indexOf('people')
  function rowOf({ own, facts }: Travelling): Cell[] {
    const cells = cardToCells(own, keys, facts)
    if (peopleAt >= 0)
      cells.splice(peopleAt, 1, ...splitLines(String(cells[peopleAt]), peopleInCell, peopleCells))
    for (let at = 0; at < fields.length; at++) cells.push(valueCell(own.values.get(at)))
    cells.push(tableVersion)
    return cells
  }
  async function* rows(): AsyncIterable<Cell[][]> {
    for await (const some of cards) yield some.map(rowOf)
  }
  const header = [
    ...keys.flatMap((key) =>
      Array.from({ length: key === 'people' ? peopleCells : 1 }, (_, at) =>
        words.nth(columnLabel(key), at + 1),
      ),
    ),
    ...fields.map(fieldHeader),
    words.mark,
  ]
  return writeTable(path, format, { title: texts.fileName, header, rows: rows() })
}
