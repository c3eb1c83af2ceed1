import { groupOf } from './google-groups'
import type { ColumnMapping, Target } from './targets'

/** A filled cell; `group` is what Google's numbered columns have in common, else empty. */
export type Cell = { header: string; group: string; value: string }

/** The filled cells of one row by target, in the order of the columns. */
export type Row = {
  cells: ReadonlyMap<Target, readonly Cell[]>
  all(...targets: Target[]): readonly Cell[]
  /** The first value of a target, else an empty text. */
  text(target: Target): string
}

const none: readonly Cell[] = []
const groups = new WeakMap<ColumnMapping, string>()

/** Sorts the cells of a row by where they go, and cleans them; empty ones and Outlook's `0.0.00` are left out. */
export function readRow(values: readonly string[], columns: readonly ColumnMapping[]): Row {
  const cells = new Map<Target, Cell[]>()
  for (const mapping of columns) {
    if (mapping.target === 'ignore') continue
    const value = clean(values[mapping.column] ?? '')
    if (value === '' || (value.startsWith('0') && emptyDate.test(value))) continue
    const cell = { header: mapping.header, group: groupOfColumn(mapping), value }
    const list = cells.get(mapping.target)
    if (list) list.push(cell)
    else cells.set(mapping.target, [cell])
  }
  return {
    cells,
    all: (...targets) =>
      targets.length === 1
        ? (cells.get(targets[0] as Target) ?? none)
        : targets.flatMap((target) => cells.get(target) ?? none),
    text: (target) => cells.get(target)?.[0]?.value ?? '',
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
