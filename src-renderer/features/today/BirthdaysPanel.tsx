import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { Panel } from '@renderer/ui/Panel'
import type { TodayOverview } from '@shared/features/today/contract'
import { type CivilDate, daysBetween, formatDate, relativeDate, weekdayName } from '@shared/kernel/civil-date'
import { IconCake } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './today.module.css'

const atFirst = 8

/** The birthdays of the coming 14 days. */
export function BirthdaysPanel({ overview }: { overview: TodayOverview }) {
  const t = useTexts().today
  const [all, setAll] = useState(false)
  const { birthdays, birthdaysTotal, date } = overview
  const shown = all ? birthdays : birthdays.slice(0, atFirst)
  const hidden = birthdaysTotal - shown.length
  return (
    <Panel title={t.birthdays} icon={IconCake} tone="gold" aside={<Chip>{t.birthdaysNote}</Chip>}>
      {birthdaysTotal === 0 && <p className={styles.none}>{t.noBirthdays}</p>}
      <ul className={styles.list}>
        {shown.map((birthday) => (
          <li key={birthday.personId} className={styles.birthday}>
            <Link to={`/customers/${birthday.customerId}`} className={styles.name}>
              {birthday.name}
            </Link>
            {birthday.age !== null && <span className={styles.age}>{t.turns(birthday.age)}</span>}
            {birthday.on === date ? (
              <Chip tone="gold">{relativeDate(birthday.on, date)}</Chip>
            ) : (
              <span className={styles.day}>{dayOf(birthday.on, date)}</span>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && shown.length < birthdays.length ? (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t.moreBirthdays(hidden)}
        </button>
      ) : (
        hidden > 0 && <p className={styles.none}>{t.moreBirthdays(hidden)}</p>
      )}
    </Panel>
  )
}

/** „morgen“, then „Di, 24.11.“. */
function dayOf(on: CivilDate, today: CivilDate): string {
  if (daysBetween(today, on) === 1) return relativeDate(on, today)
  return `${weekdayName(on).slice(0, 2)}, ${formatDate(on).slice(0, 6)}`
}
