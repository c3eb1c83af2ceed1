import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { Chip, type Tone } from '@renderer/ui/Chip'
import { type EmailState, MailFault, type OutboxMessage } from '@shared/features/emails/email'
import { ExclusionReason } from '@shared/features/selections/selection'
import { DecideBar } from './DecideBar'
import styles from './emails.module.css'

const tones: Record<EmailState, Tone> = {
  ...{ waiting: 'sand', sending: 'blue', sent: 'green', skipped: 'sand' },
  ...{ refused: 'red', failed: 'gold', uncertain: 'gold' },
}

/** One e-mail of the outbox: to whom, and what became of it. */
export function OutboxRow({ message, campaignId }: { message: OutboxMessage; campaignId: number }) {
  const t = useTexts().emails
  const reasonOf = useReason()
  const { id, customerId, listName, address, state, reason, reply, at } = message
  const why = [reason && reasonOf(reason), reply && t.reply(reply)].filter(Boolean).join(' · ')
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Link to={`/customers/${customerId}`}>{listName}</Link>
        <span className={styles.dim}>{why ? `${address} · ${why}` : address}</span>
      </span>
      {state === 'uncertain' && (
        <DecideBar campaignId={campaignId} state={state} of={{ id, name: listName }} />
      )}
      <span className={styles.dim}>{sayWhen(at)}</span>
      <Chip tone={tones[state]}>{t.states[state]}</Chip>
    </li>
  )
}

function useReason(): (reason: string) => string {
  const { emails: t, selections } = useTexts()
  return (reason) => {
    const fault = MailFault.safeParse(reason)
    if (fault.success) return t.faults[fault.data].title
    const excluded = ExclusionReason.safeParse(reason)
    return excluded.success ? selections.reasons[excluded.data] : t.gone
  }
}
