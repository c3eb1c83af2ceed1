import { type CivilDate, formatDate } from './civil-date'

/** What stands in a cell of a table: text, a number, or a day. */
export type Cell = string | number | { date: CivilDate }

/** `42.5` → `42,5`, to the last digit and without dots between thousands. */
export function numberText(value: number): string {
  return String(value).replace('.', ',')
}

/** A cell as a table of text shows it. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? numberText(cell) : formatDate(cell.date)
}
