import { toDraft } from '@shared/features/exchange/draft'
import { recognise } from '@shared/features/exchange/recognise'

/** The draft of a row that is written as header → value, with the codes of its problems; throws when it is skipped. */
export function draftOf(row: Record<string, string>) {
  const { columns, dateOrder } = recognise(Object.keys(row))
  const result = toDraft(Object.values(row), columns, { dateOrder, today: '2026-11-22' })
  if (result.skip !== null) throw new Error(result.skip)
  return { ...result.draft, problems: result.problems.map(({ code }) => code) }
}
