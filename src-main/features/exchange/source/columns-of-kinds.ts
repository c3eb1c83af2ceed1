import type { LabelledField } from '@shared/features/exchange/labelled-field'
import type { FieldText } from '@shared/features/exchange/record'
import type { ColumnMapping } from '@shared/features/exchange/targets'
import { exchange as texts } from '@shared/texts/de/exchange'

/** More kinds of values than a person looks through; the surplus shares one column under its own names. */
const mostColumns = 400

/**
 * Columns of a file that has none: one for each kind of value that occurs, in the order of their first occurrence, so
 * that a person can send each where it belongs.
 */
export function columnsOfKinds() {
  const byKind = new Map<string, ColumnMapping>()

  function columnOf({ header, target }: LabelledField): ColumnMapping | undefined {
    return byKind.get(`${target} ${header}`)
  }

  return {
    /** Learns the kinds of a record. */
    learn(fields: readonly LabelledField[]): void {
      for (const field of fields)
        if (!columnOf(field) && byKind.size < mostColumns) {
          const { header, target } = field
          byKind.set(`${target} ${header}`, { column: byKind.size, header, target })
        }
    },
    columns(): ColumnMapping[] {
      const surplus = { column: mostColumns, header: texts.moreValues, target: 'noteLabelled' as const }
      return byKind.size < mostColumns ? [...byKind.values()] : [...byKind.values(), surplus]
    },
    /** The values of a record under the columns that were learned. */
    place(fields: readonly LabelledField[]): FieldText[] {
      return fields.map((field) => {
        const column = columnOf(field)?.column
        const group = field.group === undefined ? {} : { group: field.group }
        return column === undefined
          ? { column: mostColumns, value: `${field.header}: ${field.value}` }
          : { column, value: field.value, ...group }
      })
    },
  }
}
