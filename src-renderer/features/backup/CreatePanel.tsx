import { Button } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconCheck, IconDeviceFloppy } from '@tabler/icons-react'
import styles from './backup.module.css'
import { useFolderPicker } from './folder-picker/use-folder-picker'

type Props = { status: Outputs['backup']['status'] }

/** „Sichern“: a folder, a file, checked, and what is in it. */
export function CreatePanel({ status }: Props) {
  const t = useTexts().backup
  const work = useLongWork('backup', 'create')
  const { pick, dialog } = useFolderPicker()
  const { lastBackupAt, lastBackupFolder } = status

  const start = async () => {
    const folder = await pick('backup')
    if (folder) await work.run({ folder: folder.handle })
  }
  return (
    <Panel title={t.createTitle} icon={IconDeviceFloppy}>
      <div className={styles.stack}>
        {work.state === 'running' || work.state === 'cancelling' ? (
          <ProgressPanel
            title={t.creating}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        ) : (
          <>
            {work.state === 'idle' && (
              <p>
                {lastBackupAt
                  ? t.last(sayWhen(lastBackupAt, { inSentence: true }), lastBackupFolder ?? '')
                  : t.never}
              </p>
            )}
            {work.state === 'idle' && !lastBackupAt && <p className={styles.dim}>{t.neverHint}</p>}
            {work.state === 'cancelled' && <p>{t.cancelled}</p>}
            {work.state === 'failed' && <ErrorNotice error={work.error} />}
            {work.result && <Done result={work.result} />}
            <Button size="md" variant={work.result ? 'default' : 'filled'} onClick={() => void start()}>
              {work.result ? t.createAgain : t.create}
            </Button>
          </>
        )}
      </div>
      {dialog}
    </Panel>
  )
}

function Done({
  result,
}: {
  result: NonNullable<ReturnType<typeof useLongWork<'backup', 'create'>>['result']>
}) {
  const t = useTexts().backup
  const { customers, lastEntryAt } = result.summary
  return (
    <div className={styles.done} role="status">
      <strong>
        <IconCheck size={20} aria-hidden />
        {t.createdTitle}
      </strong>
      <p className={styles.contents}>
        {t.contents(customers, lastEntryAt && sayWhen(lastEntryAt, { inSentence: true }))}
      </p>
      <p>{t.created(result.name, result.folder)}</p>
    </div>
  )
}
