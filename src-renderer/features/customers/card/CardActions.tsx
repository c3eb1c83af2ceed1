import { ActionIcon, Button } from '@mantine/core'
import { NoteButton } from '@renderer/features/colleague-notes'
import { MinimalButton } from '@renderer/features/profile'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconBellPlus, IconPencil, IconTrash } from '@tabler/icons-react'
import { StateButton } from '../state/StateButton'
import styles from './card.module.css'

type Props = { card: CustomerCard; onReminder: () => void }

/** What can be done with the card itself. */
export function CardActions({ card, onReminder }: Props) {
  const t = useTexts().customers.card
  const remove = useWrite('customers', 'delete', {
    said: () => t.removed(card.displayName),
    onDone: () => void navigate('/customers'),
  })
  if (card.deletedAt) return null
  return (
    <div className={styles.actions}>
      <ActionIcon variant="default" aria-label={t.addReminder} title={t.addReminder} onClick={onReminder}>
        <IconBellPlus size={19} stroke={1.8} aria-hidden />
      </ActionIcon>
      <NoteButton customerId={card.id} />
      <StateButton card={card} />
      <MinimalButton card={card} />
      <ActionIcon
        variant="default"
        aria-label={t.remove}
        title={t.remove}
        loading={remove.isPending}
        onClick={() => remove.mutate({ ids: [card.id] })}
      >
        <IconTrash size={19} stroke={1.8} aria-hidden />
      </ActionIcon>
      <Button
        variant="default"
        leftSection={<IconPencil size={18} stroke={1.8} aria-hidden />}
        title={`${t.edit} (F2)`}
        onClick={() => void navigate(`/customers/${card.id}/edit`)}
      >
        {t.edit}
      </Button>
    </div>
  )
}
