import { Button } from '@mantine/core'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import styles from './emails.module.css'

type Props = { campaignId: number; beforeWrite: () => Promise<boolean> }

/** What waits as drafts for another mail program; sent from there, they are counted as sent here. */
export function DraftsButton({ campaignId, beforeWrite }: Props) {
  const t = useTexts().emails
  const work = useLongWork('emails', 'drafts')
  const decide = useLongWork('emails', 'decide')
  const busy = work.state === 'running' || work.state === 'cancelling'
  const write = async () => {
    if (await beforeWrite()) await work.run({ campaignId })
  }
  const countAsSent = async () => {
    const result = await decide.run({ campaignId, state: 'waiting', as: 'sent' })
    if (result) toastDone(t.decided(result.changed))
  }
  return (
    <>
      {work.state === 'failed' && <ErrorNotice error={work.error} />}
      {busy ? (
        <ProgressPanel
          title={t.drafting}
          progress={work.progress}
          onCancel={work.cancel}
          cancelling={work.state === 'cancelling'}
        />
      ) : (
        <Button variant="default" className={styles.start} onClick={() => void write()}>
          {t.drafts}
        </Button>
      )}
      {work.result && (
        <>
          <ProducedFileActions file={work.result.file} />
          <div className={styles.bar}>
            <span className={styles.dim}>{t.draftsDone}</span>
            <Button variant="default" loading={decide.state === 'running'} onClick={() => void countAsSent()}>
              {t.draftsSent}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
