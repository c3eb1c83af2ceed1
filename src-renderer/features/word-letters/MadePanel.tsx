import { Button } from '@mantine/core'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { IconCheck, IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { type Made, rememberEntered } from './state'
import styles from './word-letters.module.css'

/** The letters that were made, and „Sind die Briefe gut gedruckt?“: only Yes writes, and it can be taken back. */
export function MadePanel({ made }: { made: Made }) {
  const t = useTexts()
  const work = useLongWork('letters', 'markSent')
  const undo = useUndo()
  const [later, setLater] = useState(false)
  const busy = work.state === 'running' || work.state === 'cancelling'
  const { ask } = t.letterPages
  const { entered, file, letters, purpose, recipientIds, runId, title } = made

  const takeBack = async (operationId: number) => {
    if (await undo(operationId, ask.about(title))) rememberEntered(null)
  }
  const yes = async () => {
    const result = await work.run({ runId, subject: title, purpose, recipientIds })
    if (!result) return
    const { operationId } = result
    rememberEntered({ count: result.entered, operationId })
    toastDone(ask.entered(result.entered), { label: ask.undo, onClick: () => void takeBack(operationId) })
  }
  return (
    <Panel title={t.wordLetters.ready(letters)} icon={IconFileCheck}>
      <div className={styles.stack}>
        <ProducedFileActions key={file.handle} file={file} />
        {entered && (
          <div className={styles.entered} role="status">
            <IconCheck size={20} aria-hidden />
            <strong>{ask.entered(entered.count)}</strong>
            <Button variant="default" onClick={() => void takeBack(entered.operationId)}>
              {ask.undo}
            </Button>
          </div>
        )}
        {!entered && busy && (
          <ProgressPanel
            title={ask.entering}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        )}
        {!entered && !busy && (
          <section className={styles.ask} aria-label={ask.title}>
            <h3>{ask.title}</h3>
            {work.state === 'failed' && <ErrorNotice error={work.error} />}
            {work.state === 'cancelled' && <p role="status">{ask.stopped}</p>}
            <p aria-live="polite">{later ? ask.notYetSaid : ask.text(recipientIds.length)}</p>
            <div className={styles.row}>
              <Button onClick={() => void yes()}>{ask.yes}</Button>
              <Button variant="default" onClick={() => setLater(true)}>
                {ask.notYet}
              </Button>
            </div>
          </section>
        )}
      </div>
    </Panel>
  )
}
