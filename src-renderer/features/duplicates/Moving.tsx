import { useTexts } from '@renderer/shell/use-texts'
import styles from './duplicates.module.css'
import type { Compared } from './use-merging'

/** What hangs on the card that goes, and goes over with it. */
export function Moving({ compared: { hanging, points } }: { compared: Compared }) {
  const t = useTexts().duplicates
  const words = [
    ...hanging.flatMap(({ what, count }) => t.hanging[what]?.(count) ?? []),
    ...(points.loser !== 0 ? [t.points(points.loser)] : []),
  ]
  return (
    <p className={styles.moving}>
      <strong>{t.moving}:</strong> {words.length > 0 ? words.join(' · ') : t.nothingMoving} {t.strictest}
    </p>
  )
}
