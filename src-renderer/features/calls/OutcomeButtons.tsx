import { Button } from '@mantine/core'
import { useLoneLetters } from '@renderer/shell/scanner/use-lone-letters'
import { useTexts } from '@renderer/shell/use-texts'
import { Kbd } from '@renderer/ui/Kbd'
import { CallOutcome } from '@shared/features/calls/call'
import {
  type Icon,
  IconAt,
  IconBulb,
  IconCheck,
  IconClock,
  IconMail,
  IconPhoneOff,
  IconPhoneX,
} from '@tabler/icons-react'
import styles from './calls.module.css'

const icons: Record<CallOutcome, Icon> = {
  reached: IconCheck,
  notReached: IconPhoneX,
  later: IconClock,
  otherInterests: IconBulb,
  preferLetter: IconMail,
  preferEmail: IconAt,
  noMore: IconPhoneOff,
}

type Props = { busy: boolean; onChoose: (outcome: CallOutcome) => void }

/** How a call ended: large, each with its key. */
export function OutcomeButtons({ busy, onChoose }: Props) {
  const t = useTexts().calls
  const choose = (outcome: CallOutcome) => () => {
    if (!busy) onChoose(outcome)
  }
  useLoneLetters(Object.fromEntries(CallOutcome.options.map((outcome) => [t.keys[outcome], choose(outcome)])))
  return (
    <div className={styles.outcomes}>
      {CallOutcome.options.map((outcome) => {
        const OutcomeIcon = icons[outcome]
        return (
          <Button
            key={outcome}
            size="lg"
            variant={outcome === 'reached' ? 'filled' : 'default'}
            justify="space-between"
            leftSection={<OutcomeIcon size={20} stroke={1.8} aria-hidden />}
            rightSection={
              <span aria-hidden>
                <Kbd keys={t.keys[outcome]} />
              </span>
            }
            title={t.hints[outcome]}
            aria-keyshortcuts={t.keys[outcome]}
            onClick={choose(outcome)}
          >
            {t.outcomes[outcome]}
          </Button>
        )
      })}
    </div>
  )
}
