import { groupOf } from './google-groups'
import type { ColumnMapping, Target } from './targets'

/** A filled cell; `group` is what Google's numbered columns have in common, else empty. */
export type Cell = { header: string; group: string; value: string }

/** The filled cells of one row by target, in the order of the columns. */
export type Row = {
  all(...targets: Target[]): Cell[]
  /** The first value of a target, else an empty text. */
  text(target: Target): string
}

const emptyDate = /^0?0[./]0?0[./]0?000?$/

/** Sorts the cells of a row by where they go, and cleans them; empty ones and Outlook's `0.0.00` are left out. */
export function readRow(cells: readonly string[], columns: readonly ColumnMapping[]): Row {
  const byTarget = new Map<Target, Cell[]>()
  for (const { column, header, target } of columns) {
    if (target === 'ignore') continue
    const value = clean(cells[column] ?? '')
    if (value === '' || emptyDate.test(value)) continue
    const list = byTarget.get(target)
    const cell = { header, group: groupOf(header), value }
    if (list) list.push(cell)
    else byTarget.set(target, [cell])
  }
  return {
    all: (...targets) => targets.flatMap((target) => byTarget.get(target) ?? []),
    text: (target) => byTarget.get(target)?.[0]?.value ?? '',
  }
}

/**
 * Takes away what spreadsheets are written for: `="01067"`, which keeps a zero, and the apostrophe that guards
 * `=`, `+`, `-` and `@` from being taken for a formula.
 */
function clean(cell: string): string {
  const value = cell.normalize('NFC').trim()
  const kept = /^="([^"]*)"$/.exec(value)?.[1]?.trim() ?? value
  return /^'[=+\-@]/.test(kept) ? kept.slice(1) : kept
}
