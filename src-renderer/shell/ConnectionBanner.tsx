import { IconPlugConnectedX } from '@tabler/icons-react'
import styles from './ConnectionBanner.module.css'
import { useTexts } from './use-texts'

/** Says that the core does not answer; a short break passes unseen. */
export function ConnectionBanner() {
  const { connectionLost } = useTexts().errors
  return (
    <div className={styles.banner} role="alert">
      <IconPlugConnectedX size={20} aria-hidden />
      <span>
        <strong>{connectionLost.title}</strong> {connectionLost.text}
      </span>
    </div>
  )
}
