import { ExcludedNotice } from '@renderer/features/selections'
import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { count } from '@shared/texts/numbers'
import styles from './editor.module.css'
import type { StepProps } from './RecipientsPanel'

/** Whom the letter of a campaign reaches: those it was settled for, but nobody who has objected since. */
export function CampaignRecipients({ campaignId, check }: Pick<StepProps, 'check'> & { campaignId: number }) {
  const t = useTexts().letterPages
  const campaign = useRead('campaigns', 'get', { id: campaignId })
  const { data, error } = check
  return (
    <Panel
      title={t.campaignPanel}
      aside={
        data && (
          <span aria-live="polite">
            <strong>{count(data.recipients)}</strong> {t.recipientCount(data.recipients)}
          </span>
        )
      }
    >
      <div className={styles.stack}>
        {campaign.data && <p>{t.campaignText(campaign.data.name)}</p>}
        <p>
          <Link to={`/campaigns/${campaignId}`}>{t.toCampaign}</Link>
        </p>
        {error && <ErrorNotice error={error} onRetry={() => void check.refetch()} />}
        {data && <ExcludedNotice excluded={data.excluded} total={data.excludedTotal} />}
      </div>
    </Panel>
  )
}
