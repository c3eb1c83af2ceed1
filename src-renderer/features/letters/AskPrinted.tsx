import { Button } from '@mantine/core'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './editor.module.css'
import { type Printing, rememberEntered } from './printings'

type Props = {
  draftId: number
  printing: Printing
  /** The letters must be printed again, at least in part. */
  onNo: () => void
}

/** „Sind die Briefe gut gedruckt?“ – only Yes writes, and it can be taken back. */
export function AskPrinted({ draftId, printing, onNo }: Props) {
  const t = useTexts().letterPages.ask
  const work = useLongWork('letters', 'markSent')
  const undo = useUndo()
  const [answer, setAnswer] = useState<'later' | 'no' | null>(null)
  const busy = work.state === 'running' || work.state === 'cancelling'
  const { entered, letter, recipientIds, runId } = printing

  const takeBack = async (operationId: number) => {
    const label = t.about(letter.subject)
    if (await undo(operationId, label)) rememberEntered(draftId, null)
  }
  const yes = async () => {
    const { subject, purpose, campaignId } = letter
    const result = await work.run({ runId, subject: subject.trim(), purpose, recipientIds, campaignId })
    if (!result) return
    rememberEntered(draftId, { count: result.entered, operationId: result.operationId })
    const { operationId } = result
    toastDone(t.entered(result.entered), { label: t.undo, onClick: () => void takeBack(operationId) })
  }

  if (entered) {
    return (
      <div className={styles.entered} role="status">
        <IconCheck size={20} aria-hidden />
        <strong>{t.entered(entered.count)}</strong>
        <Button variant="default" onClick={() => void takeBack(entered.operationId)}>
          {t.undo}
        </Button>
      </div>
    )
  }
  if (busy) {
    return (
      <ProgressPanel
        title={t.entering}
        progress={work.progress}
        onCancel={work.cancel}
        cancelling={work.state === 'cancelling'}
      />
    )
  }
  return (
    <section className={styles.ask} aria-label={t.title}>
      <h3>{t.title}</h3>
      {work.state === 'failed' && <ErrorNotice error={work.error} />}
      {work.state === 'cancelled' && <p role="status">{t.stopped}</p>}
      <p aria-live="polite">
        {answer === 'later' ? t.notYetSaid : answer === 'no' ? t.noSaid : t.text(recipientIds.length)}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void yes()}>{t.yes}</Button>
        <Button variant="default" onClick={() => setAnswer('later')}>
          {t.notYet}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            setAnswer('no')
            onNo()
          }}
        >
          {t.no}
        </Button>
      </div>
    </section>
  )
}
