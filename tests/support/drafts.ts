import { toDraft } from '@shared/features/exchange/draft'
import { recognise } from '@shared/features/exchange/recognise'
import type { FieldText } from '@shared/features/exchange/record'
import { columnsByNumber } from '@shared/features/exchange/row'

/** The cells of a row as values under their columns. */
export function fieldsOf(cells: readonly string[]): FieldText[] {
  return cells.map((value, column) => ({ column, value }))
}

/** The draft of a row that is written as header → value, with the codes of its problems; throws when it is skipped. */
export function draftOf(row: Record<string, string>) {
  const { columns, dateOrder } = recognise(Object.keys(row))
  const result = toDraft(fieldsOf(Object.values(row)), columnsByNumber(columns), {
    dateOrder,
    today: '2026-11-22',
  })
  if (result.skip !== null) throw new Error(result.skip)
  return { ...result.draft, problems: result.problems.map(({ code }) => code) }
}
