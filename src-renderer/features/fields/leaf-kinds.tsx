import type { LeafUi } from '@renderer/shell/leaf-kind'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'
import { ConditionForm } from './condition/ConditionForm'
import { useCardFields } from './use-card-fields'

/** Conditions on the shop's own fields; one that is specially protected says so where it is chosen. */
export const fieldLeafUis: { field: LeafUi<LeafOf<'field'>> } = {
  field: {
    topic: 'fields',
    starts: ({ fields }) =>
      fields
        .filter(({ archived }) => !archived)
        .map(({ id, name, sensitive }) => ({
          leaf: { type: 'field', fieldId: id, condition: { is: 'filled' } },
          label: sensitive ? `${name} ${texts().leaves.protectedField}` : name,
        })),
    fields: [],
    Form: FieldForm,
  },
}

type Props = { leaf: LeafOf<'field'>; onChange: (leaf: LeafOf<'field'>) => void }
function FieldForm({ leaf, onChange }: Props) {
  const field = useCardFields({ archived: true }).find(({ id }) => id === leaf.fieldId)
  if (!field) return null
  return (
    <ConditionForm
      field={field}
      start={leaf.condition}
      onAdd={(condition) => onChange({ ...leaf, condition })}
      onBack={() => onChange(leaf)}
    />
  )
}
