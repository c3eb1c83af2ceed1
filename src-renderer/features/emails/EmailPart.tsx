import { Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { EmailWork } from './EmailWork'

/** The e-mail of a campaign: writing it, looking at it, sending it. */
export function EmailPart({ campaign }: { campaign: { id: number; checkedAt: string | null } }) {
  const content = useRead('emails', 'content', { campaignId: campaign.id })
  if (content.error) return <ErrorNotice error={content.error} onRetry={() => void content.refetch()} />
  if (!content.data) return <Loader />
  return (
    <EmailWork
      key={campaign.id}
      campaignId={campaign.id}
      settled={campaign.checkedAt !== null}
      stored={content.data}
    />
  )
}
