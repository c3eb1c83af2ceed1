import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Column, Columns } from '@renderer/ui/Columns'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { CreatePanel } from './CreatePanel'
import { PlacePanel } from './PlacePanel'
import { RestorePanel } from './RestorePanel'
import { TracesPanel } from './TracesPanel'

/** Backing up, restoring, and where the data lies. */
export function BackupPage() {
  const t = useTexts().backup
  const status = useRead('backup', 'status', undefined)
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle} />
      {status.error && <ErrorNotice error={status.error} onRetry={() => void status.refetch()} />}
      <TracesPanel />
      <Columns>
        <Column>
          {status.data?.cloud && <PlacePanel status={status.data} />}
          {status.data && <CreatePanel status={status.data} />}
          {status.data && !status.data.cloud && <PlacePanel status={status.data} />}
        </Column>
        <RestorePanel />
      </Columns>
    </Page>
  )
}
