import { FieldInput } from '@renderer/features/fields'
import { DiscreetField } from '@renderer/shell/counter-view'
import { useTexts } from '@renderer/shell/use-texts'
import { bySide } from '@shared/features/entries/sides'
import type { Field } from '@shared/features/fields/definitions'
import type { FieldContent } from '@shared/features/fields/values'
import styles from './entries.module.css'

type Props = {
  fields: readonly Field[]
  contents: ReadonlyMap<number, FieldContent>
  onChange: (fieldId: number, content: FieldContent | null, valid: boolean) => void
}

/** The inputs for the fields of a kind: right and left in a column each, the others beside each other. */
export function KindFields({ fields, contents, onChange }: Props) {
  const t = useTexts().entries.sides
  // An archived field can be emptied, where something stands in it.
  const { plain, pairs } = bySide(fields.filter(({ id, archived }) => !archived || contents.has(id)))
  const input = (field: Field) => (
    <DiscreetField key={field.id} name={field.name} holds={field.sensitive && contents.has(field.id)}>
      <FieldInput
        field={field}
        value={contents.get(field.id) ?? null}
        onChange={(content, valid) => onChange(field.id, content, valid)}
      />
    </DiscreetField>
  )
  return (
    <>
      {pairs.length > 0 && (
        <div className={styles.sideColumns}>
          {(['right', 'left'] as const).map((side) => (
            <fieldset key={side} className={styles.sideColumn}>
              <legend>{t[`${side}Name`]}</legend>
              <div className={styles.sideFields}>
                {pairs.map((pair) => pair[side]).map((field) => field && input(field))}
              </div>
            </fieldset>
          ))}
        </div>
      )}
      {plain.length > 0 && <div className={styles.fields}>{plain.map(input)}</div>}
    </>
  )
}
