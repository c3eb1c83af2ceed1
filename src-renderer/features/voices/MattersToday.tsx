import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { TodayOverview } from '@shared/features/today/contract'
import { relativeDate } from '@shared/kernel/civil-date'
import { VoiceList } from './VoiceList'
import styles from './voices.module.css'

/** Complaints that are due today or overdue. */
export function MattersToday({ overview: { matters } }: { overview: TodayOverview }) {
  if (matters.length === 0) return null
  return (
    <div className={styles.today}>
      <VoiceList voices={matters} />
    </div>
  )
}

/** The way to complaints that are not named on Heute: too many for it, or due later. */
export function MattersLater({ overview }: { overview: TodayOverview }) {
  const t = useTexts().voices
  const { matters, mattersTotal, mattersLater, date } = overview
  const hidden = mattersTotal - matters.length
  if (hidden === 0 && !mattersLater.nextOn) return null
  return (
    <p className={styles.later}>
      <Link to="/voices">
        {hidden > 0
          ? t.moreToday(hidden)
          : t.later(mattersLater.count, relativeDate(mattersLater.nextOn ?? date, date))}
      </Link>
    </p>
  )
}
