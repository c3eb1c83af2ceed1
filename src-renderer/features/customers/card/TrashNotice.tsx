import { Button } from '@mantine/core'
import { EraseButton } from '@renderer/features/privacy'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react'
import styles from './card.module.css'

/** Says that a card lies in the trash, and takes it out again. */
export function TrashNotice({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  const restore = useWrite('customers', 'restore', { said: () => t.restored(card.displayName) })
  return (
    <div className={styles.trash} role="status">
      <IconTrash size={20} aria-hidden />
      <strong>{t.inTrash}</strong>
      <Button
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        loading={restore.isPending}
        onClick={() => restore.mutate({ ids: [card.id] })}
      >
        {t.restore}
      </Button>
      <EraseButton card={card} />
    </div>
  )
}
