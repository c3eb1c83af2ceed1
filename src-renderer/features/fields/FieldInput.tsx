import { DateField } from '@renderer/ui/DateField'
import type { Field } from '@shared/features/fields/definitions'
import type { FieldContent } from '@shared/features/fields/values'
import { ChoiceInput } from './inputs/ChoiceInput'
import { ChoicesInput } from './inputs/ChoicesInput'
import { NumberInput } from './inputs/NumberInput'
import { TextInput } from './inputs/TextInput'
import { YesNoInput } from './inputs/YesNoInput'

export type FieldInputProps = {
  field: Field
  /** What the form holds; content of another type counts as nothing. */
  value: FieldContent | null
  /** Called while typing; `valid` is false while what is typed fits nothing, `value` is null then. */
  onChange: (value: FieldContent | null, valid: boolean) => void
  /** An option has been picked, so that a form of this field alone may save at once. */
  onPick?: (value: FieldContent | null) => void
  /** What the form has found wrong, besides the field's own. */
  error?: string | undefined
}

/** The input of an own field by its type, named by the field; Enter submits the form around it. */
export function FieldInput({ field, value, onChange, onPick, error }: FieldInputProps) {
  const change = (content: FieldContent | null, fits = true) => onChange(content, fits)
  switch (field.type) {
    case 'text':
      return (
        <TextInput
          label={field.name}
          value={value?.type === 'text' ? value.text : ''}
          error={error}
          onChange={(text) => change(text.trim() === '' ? null : { type: 'text', text })}
        />
      )
    case 'number':
      return (
        <NumberInput
          label={field.name}
          unit={field.unit}
          value={value?.type === 'number' ? value.number : null}
          error={error}
          onChange={(number, fits) => change(number === null ? null : { type: 'number', number }, fits)}
        />
      )
    case 'date':
      return (
        <DateField
          label={field.name}
          value={value?.type === 'date' ? value.date : null}
          error={error}
          onChange={(date, fits) => change(date === null ? null : { type: 'date', date }, fits)}
        />
      )
    case 'choice':
      return (
        <ChoiceInput
          field={field}
          value={value?.type === 'choice' ? value.optionId : null}
          error={error}
          onChange={(optionId, fits, picked) => {
            const content: FieldContent | null = optionId === null ? null : { type: 'choice', optionId }
            change(content, fits)
            if (picked) onPick?.(content)
          }}
        />
      )
    case 'choices':
      return (
        <ChoicesInput
          field={field}
          value={value?.type === 'choices' ? value.optionIds : []}
          error={error}
          onChange={(optionIds) => change(optionIds.length === 0 ? null : { type: 'choices', optionIds })}
        />
      )
    case 'yesNo':
      return (
        <YesNoInput
          label={field.name}
          value={value?.type === 'yesNo' ? value.yes : null}
          error={error}
          onChange={(yes) => change(yes === null ? null : { type: 'yesNo', yes })}
        />
      )
  }
}
