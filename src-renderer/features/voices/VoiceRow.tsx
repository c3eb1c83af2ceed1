import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { IconTile } from '@renderer/ui/IconTile'
import { PhoneLink } from '@renderer/ui/PhoneLink'
import { StateChip } from '@renderer/ui/StateChip'
import { leftInPeace } from '@shared/features/customers/ending'
import type { Voice } from '@shared/features/voices/contract'
import { isOpen, mayQuote } from '@shared/features/voices/rules'
import { systemClock } from '@shared/kernel/clock'
import {
  IconAlertTriangle,
  IconCheck,
  IconMessage2,
  IconQuote,
  IconQuoteOff,
  IconStar,
  IconThumbUp,
} from '@tabler/icons-react'
import { CloseButton } from './CloseButton'
import { CopyButton } from './CopyButton'
import { VoiceMenu } from './VoiceMenu'
import { beneath, quoteWords, waiting } from './voice-words'
import styles from './voices.module.css'

/** One voice: what was said by whom, how it stands, and what can be done with it. */
export function VoiceRow({ voice, named, closed }: { voice: Voice; named: boolean; closed: boolean }) {
  const t = useTexts().voices
  const today = systemClock.today()
  const due = waiting(voice, today)
  const quote = quoteWords(voice)
  const quotable = mayQuote(voice)
  return (
    <li className={styles.row}>
      <IconTile {...lookOf(voice, due?.late ?? false)} className={styles.icon} />
      <span className={styles.what}>
        <strong>{voice.text || t.starsOf(voice.stars ?? 0)}</strong>
        {named && (
          <span>
            <Link to={`/customers/${voice.customerId}`}>{voice.listName}</Link>{' '}
            <StateChip state={voice.state} />
            {voice.phone && !leftInPeace(voice.state) && (
              <>
                {' · '}
                <PhoneLink of={voice} />
              </>
            )}
          </span>
        )}
        <small>{beneath(voice, today).join(' · ')}</small>
        {quote.words && (
          <span className={styles.quote}>
            <Chip tone={quotable ? 'green' : 'sand'} icon={quotable ? IconQuote : IconQuoteOff}>
              {quote.words}
            </Chip>
            {quote.details && <small>{quote.details}</small>}
          </span>
        )}
      </span>
      {due && <span className={due.late ? styles.late : styles.day}>{due.words}</span>}
      {!closed && (
        <span className={styles.actions}>
          {quotable && <CopyButton voice={voice} />}
          <VoiceMenu voice={voice} />
          {isOpen(voice) && <CloseButton voice={voice} />}
        </span>
      )}
    </li>
  )
}

function lookOf({ kind, closedAt }: Voice, late: boolean) {
  if (kind === 'praise') return { icon: IconThumbUp, tone: 'green' } as const
  if (kind === 'rating') return { icon: IconStar, tone: 'gold' } as const
  if (closedAt !== null) return { icon: IconCheck, tone: 'sand' } as const
  return { icon: late ? IconAlertTriangle : IconMessage2, tone: 'red' } as const
}
