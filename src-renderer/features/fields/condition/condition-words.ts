import type { FieldLeaf } from '@shared/features/fields/condition'
import type { Field } from '@shared/features/fields/definitions'
import { numberText } from '@shared/features/fields/values'
import { formatDate } from '@shared/kernel/civil-date'
import { texts } from '@shared/texts'

/** A condition on an own field in a few words: `Schuhgröße 41 bis 43`. */
export function fieldConditionWords({ fieldId, condition }: FieldLeaf, fields: readonly Field[]): string {
  const { yes, no, condition: t } = texts().fields
  const field = fields.find(({ id }) => id === fieldId)
  const name = field?.name ?? t.words.gone
  switch (condition.is) {
    case 'filled':
      return t.words.filled(name)
    case 'containing':
      return t.words.containing(name, condition.text)
    case 'text':
      return t.words.equals(name, condition.text)
    case 'yesNo':
      return t.words.equals(name, condition.yes ? yes : no)
    case 'oneOf': {
      const names = field?.options.filter(({ id }) => condition.optionIds.includes(id)) ?? []
      return t.words.equals(name, names.map((option) => option.name).join(', ') || texts().fields.goneOption)
    }
    case 'number':
      return range(name, condition, (value) => numberText(value, field?.type === 'number' ? field.unit : ''))
    case 'date':
      return range(name, condition, formatDate)
  }
}

function range<T>(name: string, { from, to }: { from: T | null; to: T | null }, say: (value: T) => string) {
  const t = texts().fields.condition.words
  if (from !== null && from === to) return t.equals(name, say(from))
  if (from !== null && to !== null) return t.between(name, say(from), say(to))
  if (from !== null) return t.from(name, say(from))
  return to === null ? t.filled(name) : t.to(name, say(to))
}
