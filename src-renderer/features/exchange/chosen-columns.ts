import type { ColumnChoice, ImportPreview } from '@shared/features/exchange/contract'

type Columns = ImportPreview['columns']

/** The columns with the targets that have been chosen; the preview that has them all arrives later. */
export function chosenColumns(columns: Columns, choice: readonly ColumnChoice[] = []): Columns {
  const chosen = new Map(choice.map((one) => [one.column, one]))
  return columns.map((one) => ({ ...(chosen.get(one.column) ?? one), samples: one.samples }))
}
