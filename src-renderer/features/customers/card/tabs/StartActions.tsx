import { ActionIcon } from '@mantine/core'
import { NoteButton } from '@renderer/features/colleague-notes'
import { carrySelection } from '@renderer/features/selections'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { restOf } from '@shared/features/customers/ending'
import { IconBellPlus, IconMail, IconPrinter } from '@tabler/icons-react'
import styles from './tabs.module.css'

type Props = { card: CustomerCard; onReminder: () => void }

/** What is begun with a customer: a letter, a reminder, a word to a colleague, the card on paper. */
export function StartActions({ card, onReminder }: Props) {
  const { card: t, state } = useTexts().customers
  const rest = restOf(card)
  if (card.deletedAt) return null
  const icon = (label: string, Icon: typeof IconMail, onClick: () => void, why?: string) => (
    <ActionIcon
      variant="default"
      aria-label={why ?? label}
      title={why ?? label}
      disabled={why !== undefined}
      onClick={onClick}
    >
      <Icon size={19} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
  const goWith = (path: string) => {
    carrySelection({ type: 'ids', ids: [card.id] })
    void navigate(path)
  }
  return (
    <div className={styles.start}>
      {icon(
        t.writeLetter,
        IconMail,
        () => goWith('/letters/new?of=marked&step=text'),
        rest === null ? undefined : state.noLetter[rest],
      )}
      {icon(t.addReminder, IconBellPlus, onReminder)}
      <NoteButton customerId={card.id} />
      {icon(t.print, IconPrinter, () => goWith('/lists?of=marked&what=cards'))}
    </div>
  )
}
