import { Checkbox } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { Field } from '@shared/features/fields/definitions'

type Props = {
  fields: readonly Pick<Field, 'id' | 'name' | 'sensitive'>[]
  chosen: readonly number[]
  onChange: (chosen: number[]) => void
}

/** Own fields to be ticked for paper or a table; the protected ones say that they are. */
export function FieldTicks({ fields, chosen, onChange }: Props) {
  const t = useTexts().fields
  return fields.map(({ id, name, sensitive }) => (
    <Checkbox
      key={id}
      label={sensitive ? t.columns.protected(name) : name}
      checked={chosen.includes(id)}
      onChange={(event) =>
        onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
      }
    />
  ))
}
