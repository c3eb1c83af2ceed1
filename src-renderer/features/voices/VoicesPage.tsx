import { Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { IconAlertTriangle, IconMessage2 } from '@tabler/icons-react'
import { AllVoices } from './AllVoices'
import { ArticlesPanel } from './ArticlesPanel'
import { useOpenMatters } from './use-voices'
import { VoiceList } from './VoiceList'
import styles from './voices.module.css'

/** „Stimmen“: open complaints first, then everything that customers have said. */
export function VoicesPage() {
  const t = useTexts().voices
  const open = useOpenMatters()
  const total = useRead('voices', 'list', { limit: 1 }).data?.total
  return (
    <Page>
      <PageHeader title={t.title} subtitle={total ? t.subtitle(total, open.total) : undefined} />
      {open.error && <ErrorNotice error={open.error} onRetry={() => void open.refetch()} />}
      {open.isLoading && <Loader />}
      <div className={styles.columns}>
        <div className={styles.column}>
          {open.total > 0 && (
            <Panel
              title={t.openMatters}
              icon={IconAlertTriangle}
              tone="red"
              aside={<Chip>{t.openCount(open.total)}</Chip>}
            >
              <VoiceList voices={open.voices} />
              <LoadMore list={open} label={t.loadMore} />
            </Panel>
          )}
          {total === 0 && (
            <Panel>
              <EmptyState
                icon={IconMessage2}
                title={t.empty}
                text={t.emptyText}
                action={{ label: t.emptyAction, onClick: () => void navigate('/customers') }}
              />
            </Panel>
          )}
          {total !== undefined && total > 0 && <AllVoices />}
        </div>
        <div className={styles.column}>
          <ArticlesPanel />
        </div>
      </div>
    </Page>
  )
}
