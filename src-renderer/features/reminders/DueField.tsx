import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import type { CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { quickDays } from './quick-days'
import styles from './reminders.module.css'

type Props = {
  value: CivilDate | null
  onChange: (value: CivilDate | null, valid: boolean) => void
  error?: string | undefined
}

/** The day of a reminder, typed or chosen quickly. */
export function DueField({ value, onChange, error }: Props) {
  const t = useTexts().reminders
  return (
    <div className={styles.due}>
      <DateField label={t.dueOn} value={value} onChange={onChange} error={error} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend. */}
      <div className={styles.quick} role="group" aria-label={t.quickLabel}>
        {quickDays(systemClock.today()).map(({ label, day }) => (
          <button
            key={label}
            type="button"
            className={styles.quickDay}
            aria-pressed={value === day}
            onClick={() => onChange(day, true)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}
