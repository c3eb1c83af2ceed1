import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import type { FieldLeaf } from '@shared/features/fields/condition'
import { plainLetters } from '@shared/kernel/latin'
import { useState } from 'react'
import { useCardFields } from '../use-card-fields'
import { ConditionForm } from './ConditionForm'

/** A condition on an own field: first which field, then what shall stand in it. */
export function FieldConditionField({ onAdd }: { onAdd: (leaf: FieldLeaf) => void }) {
  const t = useTexts().fields.condition
  const [text, setText] = useState('')
  const [picked, setPicked] = useState<number | null>(null)
  const fields = useCardFields({ archived: true })
  const field = fields.find(({ id }) => id === picked)
  if (fields.length === 0) return null
  if (field)
    return (
      <ConditionForm
        key={field.id}
        field={field}
        onAdd={(condition) => onAdd({ type: 'field', fieldId: field.id, condition })}
        onBack={() => setPicked(null)}
      />
    )
  const wanted = plainLetters(text.trim())
  return (
    <PickField
      label={t.field}
      placeholder={t.placeholder}
      text={text}
      onText={setText}
      settled
      options={fields
        .filter(({ name }) => plainLetters(name).includes(wanted))
        .map(({ id, name }) => ({ value: String(id), label: name }))}
      nothing={t.noSuch}
      onPick={(id) => {
        setPicked(Number(id))
        setText('')
      }}
    />
  )
}
