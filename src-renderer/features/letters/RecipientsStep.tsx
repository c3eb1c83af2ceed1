import { PurposeChoice } from '@renderer/features/selections'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { CampaignRecipients } from './CampaignRecipients'
import { RecipientsPanel, type StepProps } from './RecipientsPanel'

const purposes = ['advertising', 'contract', 'legal'] as const

/** Step 1: who gets the letter, and why; both are settled where it belongs to a campaign. */
export function RecipientsStep({ draft, check }: StepProps) {
  const t = useTexts().letterPages
  const { campaignId, purpose } = draft.letter
  if (campaignId !== null) return <CampaignRecipients campaignId={campaignId} check={check} />
  return (
    <>
      <RecipientsPanel
        selection={draft.selection}
        onChange={(selection) => draft.change({ selection })}
        check={check}
      />
      <Panel title={t.purposeTitle}>
        <PurposeChoice
          purposes={purposes}
          value={purpose}
          onChange={(chosen) => draft.change({ purpose: chosen })}
        />
      </Panel>
    </>
  )
}
