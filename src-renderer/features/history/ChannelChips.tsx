import { useTexts } from '@renderer/shell/use-texts'
import { Channel } from '@shared/features/history/contract'
import { useId, useState } from 'react'
import { channelIcons } from './channel-icons'
import styles from './note.module.css'

type Props = { value: Channel; onChange: (channel: Channel) => void }

const usual: readonly Channel[] = ['call', 'visit', 'letter', 'email']

/** How they were in touch: the usual ways at once, the others behind „mehr“. */
export function ChannelChips({ value, onChange }: Props) {
  const t = useTexts().history
  const name = useId()
  const [all, setAll] = useState(false)
  const shown = Channel.options.filter((channel) => all || usual.includes(channel) || channel === value)
  const ordered = [...shown].sort((a, b) => rank(a) - rank(b))
  return (
    <div className={styles.chips} role="radiogroup" aria-label={t.channel}>
      {ordered.map((channel) => {
        const Icon = channelIcons[channel]
        return (
          <label key={channel} className={styles.chip}>
            <input
              type="radio"
              name={name}
              checked={channel === value}
              onChange={() => onChange(channel)}
              // Enter in a radio field would note what is not meant to be noted yet.
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
            <Icon size={16} stroke={1.8} aria-hidden />
            {t.channels[channel]}
          </label>
        )
      })}
      <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? t.fewer : t.more}
      </button>
    </div>
  )
}

function rank(channel: Channel): number {
  const place = usual.indexOf(channel)
  return place < 0 ? usual.length + Channel.options.indexOf(channel) : place
}
