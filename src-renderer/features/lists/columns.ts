import type { ListColumn } from '@shared/features/lists/contract'

/** One column further up (-1) or down (1) among the chosen ones; at the end of the list nothing changes. */
export function moveColumn(columns: readonly ListColumn[], column: ListColumn, step: -1 | 1): ListColumn[] {
  const from = columns.indexOf(column)
  const to = from + step
  if (from < 0 || to < 0 || to >= columns.length) return [...columns]
  const rest = columns.filter((other) => other !== column)
  return [...rest.slice(0, to), column, ...rest.slice(to)]
}

/** A column more, at the end, or one less; the last one stays. */
export function toggleColumn(columns: readonly ListColumn[], column: ListColumn): ListColumn[] {
  if (!columns.includes(column)) return [...columns, column]
  return columns.length === 1 ? [...columns] : columns.filter((other) => other !== column)
}
