import { Button, Loader } from '@mantine/core'
import { Returns } from '@renderer/features/answers'
import { OccasionsPanel } from '@renderer/features/occasions'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { IconPlus, IconSpeakerphone } from '@tabler/icons-react'
import { BlockedPanel } from './blocked/BlockedPanel'
import { CampaignRow } from './CampaignRow'
import styles from './campaigns.module.css'

/** All campaigns, the newest first, and what nothing is sent to. */
export function CampaignsPage() {
  const { campaigns: t, results, anotherWay } = useTexts()
  const list = useRead('campaigns', 'list', undefined)
  const begin = () => void navigate('/campaigns/new')
  const campaigns = list.data?.campaigns ?? []
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle}>
        {campaigns.length > 0 && (
          <>
            <Button variant="default" onClick={() => void navigate('/campaigns/results')}>
              {results.all.link}
            </Button>
            <Button variant="default" onClick={() => void navigate('/campaigns/another-way')}>
              {anotherWay.link}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => void navigate('/campaigns/sources')}>
          {results.sources.link}
        </Button>
        {campaigns.length > 0 && (
          <Button size="md" leftSection={<IconPlus size={19} aria-hidden />} onClick={begin}>
            {t.add}
          </Button>
        )}
      </PageHeader>
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <Loader />}
      {list.data && campaigns.length === 0 && (
        <Panel>
          <EmptyState
            icon={IconSpeakerphone}
            title={t.emptyTitle}
            text={t.emptyText}
            action={{ label: t.add, onClick: begin }}
          />
        </Panel>
      )}
      {campaigns.length > 0 && (
        <Panel title={t.title} icon={IconSpeakerphone}>
          <ul className={styles.rows}>
            {campaigns.map((campaign) => (
              <CampaignRow key={campaign.id} campaign={campaign} />
            ))}
          </ul>
        </Panel>
      )}
      {campaigns.some(({ checkedAt }) => checkedAt !== null) && <Returns />}
      <OccasionsPanel />
      <BlockedPanel />
    </Page>
  )
}
