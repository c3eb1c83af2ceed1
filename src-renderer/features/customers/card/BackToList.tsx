import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { IconChevronLeft } from '@tabler/icons-react'
import styles from './card.module.css'

/** The way back to the list where it has given way to the card. */
export function BackToList() {
  const t = useTexts().customers.card
  return (
    <Link to="/customers" className={styles.back}>
      <IconChevronLeft size={18} aria-hidden />
      {t.back}
    </Link>
  )
}
