import { useTexts } from '@renderer/shell/use-texts'
import styles from './duplicates.module.css'
import type { Compared } from './use-merging'

/** What hangs on the card that goes, and goes over with it. */
export function Moving({ compared, swapped }: { compared: Compared; swapped: boolean }) {
  const t = useTexts().duplicates
  const points = swapped ? compared.points.winner : compared.points.loser
  const hanging = swapped ? compared.hangingOnWinner : compared.hanging
  const words = [
    ...hanging.flatMap(({ what, count }) => t.hanging[what]?.(count) ?? []),
    ...(points !== 0 ? [t.points(points)] : []),
  ]
  return (
    <p className={styles.moving}>
      <strong>{t.moving}:</strong> {words.length > 0 ? words.join(' · ') : t.nothingMoving} {t.strictest}
    </p>
  )
}
