import { Loader } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Column, Columns } from '@renderer/ui/Columns'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconChartBar } from '@tabler/icons-react'
import { AfterPanel } from './AfterPanel'
import { AnswersPanel } from './AnswersPanel'
import { ComparisonPanel } from './ComparisonPanel'
import { FamilyPanel } from './FamilyPanel'
import { MoneyPanel } from './MoneyPanel'
import styles from './results.module.css'

/** What a campaign brought: answers, turnover, cost, what was bought afterwards, and beside those left out by lot. */
export function ResultPart({ campaign }: { campaign: Pick<Outputs['campaigns']['get'], 'id'> }) {
  const t = useTexts().results
  const found = useRead('results', 'ofCampaign', { id: campaign.id }, { keepPrevious: true })
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loader />
  const result = found.data
  const { outcome, comparison } = result
  if (outcome.sent === 0 && outcome.answered === 0 && result.family.length === 0)
    return (
      <Panel>
        <EmptyState icon={IconChartBar} title={t.nothingSent} text={t.nothingSentText} />
      </Panel>
    )
  return (
    <div className={styles.stack}>
      <MoneyPanel result={result} />
      <Columns>
        <Column>
          <AnswersPanel outcome={outcome} />
        </Column>
        <Column>
          <AfterPanel result={result} />
        </Column>
      </Columns>
      {comparison && <ComparisonPanel comparison={comparison} />}
      {result.sum && <FamilyPanel result={result} sum={result.sum} />}
    </div>
  )
}
