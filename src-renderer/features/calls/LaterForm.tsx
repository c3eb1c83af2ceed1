import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { useState } from 'react'
import styles from './calls.module.css'

type Props = { busy: boolean; onSave: (dueOn: CivilDate) => void; onCancel: () => void }

/** On which day somebody wants to be called again: tomorrow, if nothing else is said. */
export function LaterForm({ busy, onSave, onCancel }: Props) {
  const t = useTexts().calls
  const today = systemClock.today()
  const [day, setDay] = useState<CivilDate | null>(addDays(today, 1))
  const [tried, setTried] = useState(false)
  const wrong = day === null || day < today
  return (
    <form
      className={styles.later}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!wrong && !busy) onSave(day)
      }}
    >
      <DateField
        label={t.laterOn}
        autoFocus
        value={day}
        error={tried && wrong ? t.laterMissing : undefined}
        onChange={(next) => setDay(next)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
        }}
      />
      <Button type="submit" loading={busy}>
        {t.laterSave}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t.cancel}
      </Button>
    </form>
  )
}
