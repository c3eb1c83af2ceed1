import { ActionIcon, Button } from '@mantine/core'
import { MinimalButton } from '@renderer/features/profile'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { CustomerCard } from '@shared/features/customers/card'
import { emptiedWithout } from '@shared/features/customers/people'
import { IconArrowMerge, IconPencil, IconTrash } from '@tabler/icons-react'
import { StateButton } from '../state/StateButton'
import styles from './card.module.css'

/** What can be done with the card itself. */
export function CardActions({ card }: { card: CustomerCard }) {
  const texts = useTexts()
  const t = texts.customers.card
  const { call } = texts.duplicates.byHand
  const emptied = emptiedWithout(card)
  const remove = useWrite('customers', 'delete', {
    said: () => t.removed(card.displayName, emptied?.displayName),
    onDone: () => void navigate('/customers'),
  })
  return (
    <div className={styles.actions}>
      <StateButton card={card} />
      <MinimalButton card={card} />
      <ActionIcon
        variant="default"
        aria-label={call}
        title={call}
        onClick={() => void navigate(`/duplicates/${card.id}`)}
      >
        <IconArrowMerge size={19} stroke={1.8} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t.remove}
        title={emptied ? t.removeLast(emptied.displayName) : t.remove}
        loading={remove.isPending}
        onClick={() => remove.mutate({ ids: [card.id] })}
      >
        <IconTrash size={19} stroke={1.8} aria-hidden />
      </ActionIcon>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPencil size={17} stroke={1.8} aria-hidden />}
        title={`${t.edit} (F2)`}
        onClick={() => void navigate(`/customers/${card.id}/edit`)}
      >
        {t.edit}
      </Button>
    </div>
  )
}
