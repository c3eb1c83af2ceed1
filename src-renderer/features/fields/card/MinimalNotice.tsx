import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { FieldValue } from '@shared/features/fields/values'
import styles from './card-fields.module.css'

type Props = { customerId: number; values: readonly FieldValue[] }

/** A card with „nur das Nötigste“ has no own fields; what is still in some is said, and can be emptied. */
export function MinimalNotice({ customerId, values }: Props) {
  const t = useTexts().fields.card
  const clear = useWrite('fields', 'save', { said: () => t.minimalCleared })
  if (values.length === 0) return null
  return (
    <p className={styles.minimal}>
      {t.minimal(values.length)}
      <Button
        variant="subtle"
        size="compact-md"
        loading={clear.isPending}
        onClick={() =>
          clear.mutate({
            customerId,
            changes: values.map(({ fieldId }) => ({ fieldId, content: null })),
          })
        }
      >
        {t.minimalClear}
      </Button>
    </p>
  )
}
