import { FieldTicks } from '@renderer/features/fields'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import styles from './lists.module.css'

type Props = { chosen: readonly number[]; onChange: (chosen: number[]) => void }

/** Which specially protected fields are printed on the cards, and why none is by itself. */
export function ProtectedChoice({ chosen, onChange }: Props) {
  const { columns: t } = useTexts().fields
  const fields = useRead('fields', 'protected', undefined).data ?? []
  if (fields.length === 0) return null
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.dim}>{t.printHint}</legend>
      <FieldTicks
        fields={fields.map(({ id, name, of }) => ({
          id,
          name: of ? t.ofKind(of, name) : name,
          sensitive: true,
        }))}
        chosen={chosen}
        onChange={onChange}
      />
    </fieldset>
  )
}
