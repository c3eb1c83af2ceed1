import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { isDeserted } from '@shared/features/customers/people'
import { IconUserOff } from '@tabler/icons-react'
import styles from './card.module.css'

/** Says that nobody stands on the card of a household any more, and what follows from it. */
export function DesertedNotice({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  if (card.deletedAt !== null || !isDeserted(card)) return null
  return (
    <div className={styles.deserted} role="status">
      <IconUserOff size={20} aria-hidden />
      {t.deserted(card.membersInTrash > 0)}
    </div>
  )
}
