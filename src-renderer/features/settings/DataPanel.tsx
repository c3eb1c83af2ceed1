import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconShieldCheck } from '@tabler/icons-react'
import styles from './settings.module.css'

/** Where the data lies, when it was last backed up, and the ways to both. */
export function DataPanel() {
  const { settings: t, documents } = useTexts()
  const status = useRead('backup', 'status', undefined)
  return (
    <Panel title={t.sections.data} icon={IconShieldCheck}>
      <p className={styles.hint}>{t.data.hint}</p>
      {status.error && <ErrorNotice error={status.error} onRetry={() => void status.refetch()} />}
      {status.data && (
        <dl className={styles.facts}>
          <dt>{t.data.folder}</dt>
          <dd>{status.data.dataFolder}</dd>
          <dt>{t.data.lastBackup}</dt>
          <dd>{status.data.lastBackupAt ? sayWhen(status.data.lastBackupAt) : t.data.never}</dd>
        </dl>
      )}
      <div className={styles.links}>
        <Button onClick={() => void navigate('/backup')}>{t.data.toBackup}</Button>
        <Button variant="default" onClick={() => void navigate('/import')}>
          {t.data.toImport}
        </Button>
        <Button variant="default" onClick={() => void navigate('/lists')}>
          {t.data.toLists}
        </Button>
        <Button variant="default" onClick={() => void navigate('/operations')}>
          {t.data.toOperations}
        </Button>
        <Button variant="default" onClick={() => void navigate('/documents')}>
          {documents.overdue.toList}
        </Button>
      </div>
    </Panel>
  )
}
