import { Button } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconListCheck, IconMail, IconPlus } from '@tabler/icons-react'
import { DraftRow } from './DraftRow'
import styles from './letters.module.css'

/** The letters of a campaign: begun once it is settled whom it reaches. */
export function CampaignLetter({ campaign }: { campaign: Outputs['campaigns']['get'] }) {
  const { campaigns, letterPages } = useTexts()
  const t = campaigns.letter
  const drafts = useRead('letters', 'drafts', undefined)
  const own = drafts.data?.filter(({ letter }) => letter.campaignId === campaign.id) ?? []
  const begin = () => void navigate(`/letters/new?campaign=${campaign.id}`)
  if (campaign.checkedAt === null)
    return (
      <Panel>
        <EmptyState
          icon={IconListCheck}
          title={t.firstCheck}
          text={t.firstCheckText}
          action={{
            label: t.toCheck,
            onClick: () => void navigate(`/campaigns/${campaign.id}?tab=check`, { replace: true }),
          }}
        />
      </Panel>
    )
  return (
    <Panel
      title={letterPages.drafts}
      icon={IconMail}
      aside={
        own.length > 0 && (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={17} aria-hidden />}
            onClick={begin}
          >
            {t.another}
          </Button>
        )
      }
    >
      {drafts.error && <ErrorNotice error={drafts.error} onRetry={() => void drafts.refetch()} />}
      {drafts.data && own.length === 0 && (
        <EmptyState
          icon={IconMail}
          title={t.none}
          text={t.noneText}
          action={{ label: t.write, onClick: begin }}
        />
      )}
      {own.length > 0 && (
        <ul className={styles.drafts}>
          {own.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
