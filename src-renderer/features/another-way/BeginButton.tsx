import { Button } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { AskedWay } from '@shared/features/another-way/contract'
import type { CampaignChannel } from '@shared/features/campaigns/campaign'

/** Makes the campaign on that way and goes to it, where it is checked and sent. */
export function BeginButton({ asked, way }: { asked: AskedWay; way: CampaignChannel }) {
  const t = useTexts().anotherWay
  const begin = useWrite('anotherWay', 'begin', {
    said: ({ n }) => t.begun(n),
    onDone: ({ campaignId }) => void navigate(`/campaigns/${campaignId}`),
  })
  return (
    <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate({ ...asked, way })}>
      {t.begin[way]}
    </Button>
  )
}
