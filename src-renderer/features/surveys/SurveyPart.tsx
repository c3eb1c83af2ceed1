import { Loader } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { draftOf } from './draft'
import { EntryPanel } from './EntryPanel'
import { PaperPanel } from './PaperPanel'
import { QuestionsPanel } from './QuestionsPanel'
import styles from './surveys.module.css'
import { TallyPanel } from './TallyPanel'

type Campaign = Pick<Outputs['campaigns']['get'], 'id' | 'checkedAt'>

/** The survey of a campaign: its questions, the sheets to print, those that came back, and what they say. */
export function SurveyPart({ campaign }: { campaign: Campaign }) {
  const found = useRead('surveys', 'get', { campaignId: campaign.id })
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loader />
  const { survey } = found.data
  const start = draftOf(survey)
  return (
    <div className={styles.stack}>
      {survey && survey.sheets > 0 && <TallyPanel campaignId={campaign.id} />}
      {survey && (
        <EntryPanel key={JSON.stringify(survey.questions)} campaignId={campaign.id} survey={survey} />
      )}
      {survey && <PaperPanel campaignId={campaign.id} settled={campaign.checkedAt !== null} />}
      <QuestionsPanel
        key={JSON.stringify(start)}
        campaignId={campaign.id}
        start={start}
        sheets={survey?.sheets ?? 0}
      />
    </div>
  )
}
