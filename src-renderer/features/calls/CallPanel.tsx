import { Button } from '@mantine/core'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { Panel } from '@renderer/ui/Panel'
import type { ToCall } from '@shared/features/calls/call'
import { dialLink, normalisePhone } from '@shared/kernel/phone'
import { IconPhone } from '@tabler/icons-react'
import { CallFacts } from './CallFacts'
import styles from './calls.module.css'
import { Outcome } from './Outcome'

type Props = { campaignId: number; call: ToCall; onDone: () => void; onSkip: () => void }

/** The one who is called now, with all that the caller needs. */
export function CallPanel({ campaignId, call, onDone, onSkip }: Props) {
  const { calls: t, selections } = useTexts()
  const { customerId, displayName, barred, number, name, before } = call
  return (
    <Panel
      title={displayName}
      icon={IconPhone}
      aside={
        <span className={styles.aside}>
          <Link to={`/customers/${customerId}`}>{t.openCard}</Link>
          <Button variant="default" onClick={onSkip}>
            {barred ? t.back : t.skip}
          </Button>
        </span>
      }
    >
      <div className={styles.stack}>
        {barred ? (
          <p role="alert">{t.barred(selections.reasons[barred])}</p>
        ) : (
          <p className={styles.number}>
            <a
              href={dialLink(number)}
              aria-label={t.call(name || displayName, normalisePhone(number).display)}
            >
              {normalisePhone(number).display}
            </a>
            {name && name !== displayName && <span>{name}</span>}
          </p>
        )}
        {before && (
          <p className={styles.dim}>
            {t.before(t.outcomes[before.outcome], sayWhen(before.at, { inSentence: true }), before.tries)}
            {before.text && `: ${before.text}`}
          </p>
        )}
        <CallFacts customerId={customerId} />
        {!barred && <Outcome campaignId={campaignId} call={call} onDone={onDone} />}
      </div>
    </Panel>
  )
}
