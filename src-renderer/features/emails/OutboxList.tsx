import { SegmentedControl } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { EmailState, type OutboxCounts } from '@shared/features/emails/email'
import { count } from '@shared/texts/numbers'
import { useState } from 'react'
import { DecideBar } from './DecideBar'
import styles from './emails.module.css'
import { OutboxRow } from './OutboxRow'

/** What became of each e-mail, one state at a time. */
export function OutboxList({ campaignId, counts }: { campaignId: number; counts: OutboxCounts }) {
  const t = useTexts().emails
  const rpc = useRpc()
  const there = EmailState.options.filter((state) => counts[state] > 0)
  const [chosen, setChosen] = useState<EmailState>()
  // What asks for somebody stands first.
  const first = (['uncertain', 'failed', 'refused'] as const).find((state) => counts[state] > 0)
  const state = chosen && counts[chosen] > 0 ? chosen : (first ?? there[0] ?? 'waiting')
  const pages = usePages(
    {
      queryKey: readKey('emails', 'outbox', { campaignId, state, list: true }),
      pageSize: 50,
      read: (page, options) => rpc.emails.outbox({ campaignId, state, ...page }, options),
    },
    ({ messages }) => messages,
  )
  return (
    <>
      <SegmentedControl
        aria-label={t.filter}
        className={styles.start}
        value={state}
        onChange={(next) => setChosen(EmailState.parse(next))}
        data={there.map((one) => ({ value: one, label: `${t.states[one]} ${count(counts[one])}` }))}
      />
      {(state === 'uncertain' || state === 'failed' || state === 'refused') && (
        <DecideBar campaignId={campaignId} state={state} />
      )}
      {pages.error && <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      <ul className={styles.rows}>
        {pages.rows.map((message) => (
          <OutboxRow key={message.id} message={message} campaignId={campaignId} />
        ))}
      </ul>
      <LoadMore list={pages} label={t.more} />
    </>
  )
}
