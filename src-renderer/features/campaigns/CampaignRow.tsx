import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { Chip } from '@renderer/ui/Chip'
import styles from './campaigns.module.css'
import { channelIcons } from './channel-icons'
import { type CampaignInHand, stateOf, stateTones } from './state'

/** One campaign in the list: its way, how far it is, whom it reached. */
export function CampaignRow({ campaign }: { campaign: Omit<CampaignInHand, 'extras'> }) {
  const { campaigns: t } = useTexts()
  const { id, name, channel, at, counts } = campaign
  const Icon = channelIcons[channel]
  const state = stateOf(campaign)
  const words = [
    t.channels[channel],
    counts.chosen > 0 && t.counts.chosen(counts.chosen),
    counts.sent > 0 && t.counts.sent(counts.sent),
    counts.answered > 0 && t.counts.answered(counts.answered),
  ]
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <Icon size={20} stroke={1.8} aria-hidden />
      </span>
      <span className={styles.words}>
        <Link to={`/campaigns/${id}`}>{name}</Link>
        <span>{words.filter(Boolean).join(' · ')}</span>
      </span>
      <Chip tone={stateTones[state]}>{t.states[state]}</Chip>
      <span className={styles.when}>{sayWhen(at)}</span>
    </li>
  )
}
