import { ActionIcon, Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { IconCheck, IconX } from '@tabler/icons-react'
import styles from './wishes.module.css'

/** How many wishes are marked and what can be done with them; nothing while none is. */
export function WishMarks({
  n,
  onArrived,
  onClear,
}: {
  n: number
  onArrived: () => void
  onClear: () => void
}) {
  const t = useTexts().wishes
  return (
    <>
      <span className="visually-hidden" role="status">
        {n > 0 ? t.marks.marked(n) : ''}
      </span>
      {n > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out its buttons in a row.
        <div className={styles.marks} role="group" aria-label={t.marks.label}>
          <strong>{t.marks.marked(n)}</strong>
          <Button size="compact-md" leftSection={<IconCheck size={18} aria-hidden />} onClick={onArrived}>
            {t.arrivedTitle}
          </Button>
          <ActionIcon variant="subtle" aria-label={t.marks.none} title={t.marks.none} onClick={onClear}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </>
  )
}
