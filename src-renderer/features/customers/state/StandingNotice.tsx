import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { restOf } from '@shared/features/customers/ending'
import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './state.module.css'

/** Why to think twice before something is booked on the card of who has died or is restricted by law. */
export function StandingNotice({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.state.notices
  const rest = restOf(card)
  if (rest === null || card.deletedAt !== null) return null
  return (
    <p className={styles.notice}>
      <IconAlertTriangle size={20} stroke={1.8} aria-hidden />
      {t[rest]}
    </p>
  )
}
