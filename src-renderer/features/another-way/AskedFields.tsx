import { Checkbox, SegmentedControl } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { AskedWay } from '@shared/features/another-way/contract'
import { CampaignChannel } from '@shared/features/campaigns/campaign'
import { useId } from 'react'
import styles from './another-way.module.css'

const choices = [1, 2, 3, 4, 5] as const

type Props = { asked: AskedWay; buyers: number | undefined; onChange: (asked: AskedWay) => void }

/** On which way nobody answered, how many times one after another, and whether buyers count. */
export function AskedFields({ asked, buyers, onChange }: Props) {
  const t = useTexts().anotherWay
  const id = useId()
  return (
    <div className={styles.stack}>
      <div className={styles.fields}>
        <div className={styles.field}>
          <span id={id}>{t.misses}</span>
          <SegmentedControl
            aria-labelledby={id}
            value={String(asked.misses)}
            onChange={(misses) => onChange({ ...asked, misses: Number(misses) })}
            data={choices.map(String)}
          />
        </div>
        <SegmentedControl
          aria-label={t.channel}
          value={asked.channel}
          onChange={(channel) => onChange({ ...asked, channel: CampaignChannel.parse(channel) })}
          data={CampaignChannel.options.map((value) => ({ value, label: t.pieces(value) }))}
        />
      </div>
      <Checkbox
        label={t.withBuyers}
        description={buyers === undefined ? undefined : t.withBuyersHint(buyers)}
        checked={asked.withBuyers}
        onChange={(event) => onChange({ ...asked, withBuyers: event.currentTarget.checked })}
      />
    </div>
  )
}
