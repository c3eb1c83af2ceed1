import { groupOf } from './google-groups'
import type { FieldText } from './record'
import type { ColumnMapping, Target } from './targets'

/**
 * A filled cell; `group` is what belongs together (Google's numbered columns, the parts of a vCard's address), else
 * empty; `field` names the own field that it goes to.
 */
export type Cell = { header: string; group: string; value: string; field?: number | string }

/** The filled cells of one row by target, in the order of the columns. */
export type Row = {
  cells: ReadonlyMap<Target, readonly Cell[]>
  all(target: Target, ...more: Target[]): readonly Cell[]
  /** The first value of a target, else an empty text. */
  text(target: Target): string
}

const none: readonly Cell[] = []
const groups = new WeakMap<ColumnMapping, string>()

/** Sorts the values of a record by where they go, and cleans them; empty ones and Outlook's `0.0.00` are left out. */
export function readRow(fields: readonly FieldText[], columns: ReadonlyMap<number, ColumnMapping>): Row {
  const row = new CellsByTarget()
  for (const { column, value: text, group } of fields) {
    const mapping = columns.get(column)
    if (!mapping || mapping.target === 'ignore') continue
    const value = clean(text)
    if (value === '' || (value.startsWith('0') && emptyDate.test(value))) continue
    const cell: Cell = { header: mapping.header, group: group ?? groupOfColumn(mapping), value }
    if (mapping.field !== undefined) cell.field = mapping.field
    if (mapping.target !== 'split') row.add(mapping.target, cell)
    else if (mapping.split) parted(cell, mapping.split, row)
    else row.add('noteLabelled', cell)
  }
  return row
}

class CellsByTarget implements Row {
  readonly cells = new Map<Target, Cell[]>()

  add(target: Target, cell: Cell): void {
    const list = this.cells.get(target)
    if (list) list.push(cell)
    else this.cells.set(target, [cell])
  }

  all(target: Target, ...more: Target[]): readonly Cell[] {
    let found: readonly Cell[] = this.cells.get(target) ?? none
    for (const other of more) {
      const cells = this.cells.get(other)
      if (cells) found = found.length === 0 ? cells : [...found, ...cells]
    }
    return found
  }

  text(target: Target): string {
    return this.cells.get(target)?.[0]?.value ?? ''
  }
}

/** Columns by their number, as `readRow` asks for them. */
export function columnsByNumber(columns: readonly ColumnMapping[]): ReadonlyMap<number, ColumnMapping> {
  return new Map(columns.map((column) => [column.column, column]))
}

/** The parts of a value in turn; the last target takes all that is left. */
function parted(cell: Cell, { at, targets }: NonNullable<ColumnMapping['split']>, row: CellsByTarget): void {
  const parts = cell.value.split(at)
  for (const [index, target] of targets.entries()) {
    const last = index === targets.length - 1
    const value = (last ? parts.slice(index).join(at) : (parts[index] ?? '')).trim()
    if (value !== '' && target !== 'ignore') row.add(target, { ...cell, value })
  }
}

function groupOfColumn(mapping: ColumnMapping): string {
  const known = groups.get(mapping)
  if (known !== undefined) return known
  const group = groupOf(mapping.header)
  groups.set(mapping, group)
  return group
}

const emptyDate = /^0?0[./]0?0[./]0?000?$/

/**
 * Takes away what spreadsheets are written for: `="01067"`, which keeps a zero, and the apostrophe that guards
 * `=`, `+`, `-` and `@` from being taken for a formula.
 */
function clean(cell: string): string {
  const value = cell.trim().normalize('NFC')
  if (value === '' || !/^['=]/.test(value)) return value
  const kept = /^="([^"]*)"$/.exec(value)?.[1]?.trim() ?? value
  return /^'[=+\-@]/.test(kept) ? kept.slice(1) : kept
}
