import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { navigate } from '@renderer/shell/location'
import { toastDone } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconSend } from '@tabler/icons-react'
import { DraftsButton } from './DraftsButton'
import { EmailSendStep } from './EmailSendStep'
import styles from './emails.module.css'
import { OutboxList } from './OutboxList'
import type { EmailDraft } from './use-email-draft'

type Props = { campaignId: number; settled: boolean; draft: EmailDraft }

/** Into the outbox, out of it, and what became of each. */
export function OutboxPanel({ campaignId, settled, draft }: Props) {
  const t = useTexts().emails
  const outbox = useRead('emails', 'outbox', { campaignId }, { keepPrevious: true })
  const queue = useLongWork('emails', 'queue')
  const busy = queue.state === 'running' || queue.state === 'cancelling'
  const fill = async () => {
    if (!(await draft.flush())) return
    const result = await queue.run({ campaignId })
    if (result) toastDone(t.queued(result.queued, result.left))
  }
  const counts = outbox.data?.counts
  const missing = outbox.data?.missing ?? 0
  const some = (outbox.data?.total ?? 0) > 0
  return (
    <Panel title={t.outbox} icon={IconSend}>
      <div className={styles.stack}>
        {outbox.error && <ErrorNotice error={outbox.error} onRetry={() => void outbox.refetch()} />}
        {!some && <p className={styles.dim}>{settled ? t.outboxEmpty : t.notSettled}</p>}
        {queue.state === 'failed' && <ErrorNotice error={queue.error} />}
        {busy && (
          <ProgressPanel
            title={t.queueing}
            progress={queue.progress}
            onCancel={queue.cancel}
            cancelling={queue.state === 'cancelling'}
          />
        )}
        {!busy && !settled && (
          <Button
            className={styles.start}
            variant="default"
            onClick={() => void navigate(`/campaigns/${campaignId}?tab=check`)}
          >
            {t.toCheck}
          </Button>
        )}
        {!busy && settled && !some && (
          <Button className={styles.start} size="md" onClick={() => void fill()}>
            {t.queue}
          </Button>
        )}
        {counts && some && (
          <>
            <EmailSendStep campaignId={campaignId} waiting={counts.waiting} beforeSend={draft.flush} />
            {counts.waiting > 0 && <DraftsButton campaignId={campaignId} beforeWrite={draft.flush} />}
            {!busy && missing > 0 && (
              <div className={styles.bar}>
                <span>{t.missing(missing)}</span>
                <Button variant="default" onClick={() => void fill()}>
                  {t.queueMissing}
                </Button>
              </div>
            )}
            <OutboxList campaignId={campaignId} counts={counts} />
          </>
        )}
      </div>
    </Panel>
  )
}
