import { Button, Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { civilDate, partsOf } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { IconSeeding } from '@tabler/icons-react'
import { useState } from 'react'
import styles from '../results.module.css'
import { CostsPanel } from './CostsPanel'
import { SourceTable } from './SourceTable'

/** Where new customers come from, what each source cost, and who came back. */
export function SourcesPage() {
  const { results, campaigns } = useTexts()
  const t = results.sources
  const { year } = partsOf(systemClock.today())
  const wholeYear = (of: number) => ({ from: civilDate(of, 1, 1) ?? '', to: civilDate(of, 12, 31) ?? '' })
  const [period, setPeriod] = useState(wholeYear(year))
  const found = useRead('results', 'sources', period, { keepPrevious: true })
  const sources = found.data?.sources ?? []
  return (
    <Page>
      <PageHeader
        title={t.title}
        subtitle={t.subtitle}
        above={<Link to="/campaigns">{campaigns.title}</Link>}
      />
      <Panel title={t.table} icon={IconSeeding}>
        <div className={styles.stack}>
          <div className={styles.actions}>
            <DateField
              label={t.from}
              value={period.from}
              onChange={(from) => from && setPeriod({ ...period, from })}
            />
            <DateField label={t.to} value={period.to} onChange={(to) => to && setPeriod({ ...period, to })} />
            <Button variant="default" onClick={() => setPeriod(wholeYear(year))}>
              {t.thisYear}
            </Button>
            <Button variant="default" onClick={() => setPeriod(wholeYear(year - 1))}>
              {t.lastYear}
            </Button>
            <Button
              variant="default"
              onClick={() => setPeriod({ from: '1900-01-01', to: wholeYear(year).to })}
            >
              {t.allYears}
            </Button>
          </div>
          {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
          {found.isLoading && <Loader />}
          {found.data && sources.length === 0 && (
            <EmptyState icon={IconSeeding} title={t.empty} text={t.emptyText} />
          )}
          {sources.length > 0 && (
            <>
              <SourceTable sources={sources} />
              <p className={styles.hint}>{t.hint}</p>
            </>
          )}
        </div>
      </Panel>
      <CostsPanel period={period} />
    </Page>
  )
}
