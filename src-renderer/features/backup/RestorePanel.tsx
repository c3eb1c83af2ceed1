import { Button, FileButton } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { ConfirmButton } from '@renderer/ui/ConfirmButton'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconCheck, IconRestore } from '@tabler/icons-react'
import styles from './backup.module.css'
import { CompareTable } from './CompareTable'
import { FoundBackups } from './FoundBackups'
import { useRestore } from './use-restore'

/** „Wiederherstellen“: choose a file, see what would change, then replace. */
export function RestorePanel() {
  const t = useTexts().backup
  const { upload, cancelUpload, verify, restore, compared, error, choose, compare, replace } = useRestore()
  const lost = compared ? compared.current.customers - compared.backup.customers : 0
  const busy =
    (upload && { title: t.uploading, progress: upload, onCancel: cancelUpload, cancelling: false }) ??
    running(verify, t.verifying) ??
    running(restore, t.restoring)
  if (busy) {
    return (
      <Panel title={t.restoreTitle} icon={IconRestore}>
        <ProgressPanel {...busy} />
      </Panel>
    )
  }
  return (
    <Panel title={t.restoreTitle} icon={IconRestore}>
      <div className={styles.stack}>
        {restore.result && (
          <div className={styles.done} role="status">
            <strong>
              <IconCheck size={20} aria-hidden />
              {t.restored(restore.result.restored.customers)}
            </strong>
            <p>{t.keptAside(restore.result.keptAside)}</p>
          </div>
        )}
        {error !== null && <ErrorNotice error={error} />}
        {compared ? <CompareTable {...compared} /> : <p className={styles.dim}>{t.restoreHint}</p>}
        {!compared && <FoundBackups onCompare={(file, name) => void compare(file, name)} />}
        {lost > 0 && <p className={styles.warning}>{t.older(lost)}</p>}
        <div className={styles.buttons}>
          {compared && (
            <ConfirmButton
              size="md"
              title={t.restoreConfirmTitle}
              text={t.restoreConfirmText}
              confirm={t.restoreConfirm}
              onConfirm={() => void replace()}
            >
              {t.restore}
            </ConfirmButton>
          )}
          <FileButton onChange={(file) => file && void choose(file)}>
            {(props) => (
              <Button {...props} size="md" variant="default">
                {compared ? t.chooseOther : t.chooseFile}
              </Button>
            )}
          </FileButton>
        </div>
      </div>
    </Panel>
  )
}

function running(work: ReturnType<typeof useRestore>['verify' | 'restore'], title: string) {
  if (work.state !== 'running' && work.state !== 'cancelling') return null
  return { title, progress: work.progress, onCancel: work.cancel, cancelling: work.state === 'cancelling' }
}
