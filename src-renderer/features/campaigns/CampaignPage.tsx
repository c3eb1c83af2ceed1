import { Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import { FullPageNotice } from '@renderer/ui/FullPageNotice'
import { Page } from '@renderer/ui/Page'
import { IconSpeakerphone } from '@tabler/icons-react'
import { NewCampaign } from './CampaignForm'
import { CampaignView } from './CampaignView'

/** One campaign, or a new one under `/campaigns/new`. */
export function CampaignPage({ params, query }: PageProps) {
  const t = useTexts().campaigns
  const isNew = params.id === 'new'
  const found = useRead(
    'campaigns',
    'get',
    { id: Number(params.id) || 1 },
    { enabled: !isNew, keepPrevious: true },
  )
  if (isNew) return <NewCampaign query={query} />
  if (found.error)
    return (
      <FullPageNotice
        icon={IconSpeakerphone}
        title={t.gone}
        text={t.goneText}
        action={{ label: t.toCampaigns, onClick: () => void navigate('/campaigns') }}
      />
    )
  if (!found.data || String(found.data.id) !== params.id)
    return (
      <Page>
        <Loader />
      </Page>
    )
  return <CampaignView campaign={found.data} tab={query.get('tab')} />
}
