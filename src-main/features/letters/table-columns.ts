import type { Correspondent } from '@shared/features/letters/people'
import { listColumns, type WordContext, wordValues } from '@shared/features/letters/word-fields'

/** One recipient's row of the list for Word, below `listColumns`. */
export function tableRow(correspondent: Correspondent, context: WordContext): string[] {
  const values = wordValues(correspondent, context)
  return listColumns.map((column) => values[column] ?? '')
}
