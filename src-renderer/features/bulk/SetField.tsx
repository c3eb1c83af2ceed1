import { Select, Stack } from '@mantine/core'
import { FieldInput, useCardFields } from '@renderer/features/fields'
import { useTexts } from '@renderer/shell/use-texts'
import type { FieldContent } from '@shared/features/fields/values'
import { useState } from 'react'
import type { FieldsProps } from './fields-props'

/** Which own field, and what shall stand in it. */
export function SetField({ onChange }: FieldsProps) {
  const t = useTexts().bulk
  const fields = useCardFields()
  const [id, setId] = useState<string | null>(null)
  const [value, setValue] = useState<FieldContent | null>(null)
  const field = fields.find((one) => String(one.id) === id)
  const take = (content: FieldContent | null) => {
    setValue(content)
    onChange(
      field && content ? { type: 'setField', fieldId: field.id, fieldName: field.name, content } : null,
    )
  }
  return (
    <Stack>
      <Select
        label={t.field}
        description={fields.length === 0 ? t.noFields : t.fieldHint}
        data={fields.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={id}
        searchable
        onChange={(picked) => {
          setId(picked)
          setValue(null)
          onChange(null)
        }}
      />
      {field && <FieldInput key={field.id} field={field} value={value} onChange={take} />}
    </Stack>
  )
}
