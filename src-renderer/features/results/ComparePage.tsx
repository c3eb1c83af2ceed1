import { Button, Loader, Modal } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { CampaignChannel } from '@shared/features/campaigns/campaign'
import type { ProducedFile } from '@shared/rpc/handles'
import { IconSpeakerphone, IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { OutcomeTable } from './OutcomeTable'
import styles from './results.module.css'
import { nextSorting, type Sorting, sortedBy, sumOf } from './sorting'

/** All campaigns beside each other, with sums by way. */
export function ComparePage() {
  const { results, campaigns: words } = useTexts()
  const t = results.all
  const rpc = useRpc()
  const found = useRead('results', 'all', undefined)
  const [sorting, setSorting] = useState<Sorting>({ column: 'on', descending: true })
  const [made, setMade] = useState<{ file: ProducedFile; rows: number } | null>(null)
  const rows = found.data?.campaigns ?? []
  const used = CampaignChannel.options.filter((channel) => rows.some((row) => row.channel === channel))
  const sums = used.map((channel) => ({
    label: words.channels[channel],
    sum: sumOf(rows.filter((row) => row.channel === channel)),
  }))
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle} above={<Link to="/campaigns">{words.title}</Link>}>
        {rows.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconTable size={18} aria-hidden />}
            onClick={() => void rpc.results.exportAll().then(setMade, toastError)}
          >
            {t.save}
          </Button>
        )}
      </PageHeader>
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isLoading && <Loader />}
      {found.data && (
        <Panel>
          {rows.length === 0 ? (
            <EmptyState icon={IconSpeakerphone} title={t.empty} text={t.emptyText} />
          ) : (
            <div className={styles.stack}>
              <OutcomeTable
                label={t.table}
                rows={sortedBy(rows, sorting)}
                sums={[...(sums.length > 1 ? sums : []), { label: t.sum, sum: sumOf(rows) }]}
                sorting={{ by: sorting, sortBy: (column) => setSorting(nextSorting(sorting, column)) }}
              />
              <p className={styles.hint}>{results.formula(found.data.marginPercent)}</p>
            </div>
          )}
        </Panel>
      )}
      <Modal opened={made !== null} onClose={() => setMade(null)} title={t.title}>
        {made && (
          <>
            <p role="status">{t.saved(made.rows)}</p>
            <ProducedFileActions key={made.file.handle} file={made.file} />
          </>
        )}
      </Modal>
    </Page>
  )
}
