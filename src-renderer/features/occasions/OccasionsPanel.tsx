import { SegmentedControl } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconCalendarHeart } from '@tabler/icons-react'
import { useState } from 'react'
import { OccasionRow } from './OccasionRow'
import styles from './occasions.module.css'

const lengths = [7, 14, 31] as const

/** What comes up by itself to write for, with how many people it is and one click to the letter. */
export function OccasionsPanel() {
  const t = useTexts().occasions
  const [days, setDays] = useState<number>(lengths[0])
  const week = useRead('occasions', 'week', { days }, { keepPrevious: true })
  return (
    <Panel
      title={t.title}
      icon={IconCalendarHeart}
      tone="gold"
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t.days}
          value={String(days)}
          onChange={(next) => setDays(Number(next))}
          data={lengths.map((value) => ({ value: String(value), label: t.daysChoice[value] }))}
        />
      }
    >
      {week.error && <ErrorNotice error={week.error} onRetry={() => void week.refetch()} />}
      <ul className={styles.rows}>
        {week.data?.map((row) => (
          <OccasionRow key={row.occasion} row={row} days={days} />
        ))}
      </ul>
      <p className={styles.dim}>{t.notTwice}</p>
    </Panel>
  )
}
