import { Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import type { AskedWay } from '@shared/features/another-way/contract'
import { IconArrowsSplit2, IconMoodSmile } from '@tabler/icons-react'
import { useState } from 'react'
import { AskedFields } from './AskedFields'
import styles from './another-way.module.css'
import { ProposalRow } from './ProposalRow'

/** Who does not answer on one way, and on which other each of them might be spoken to. */
export function AnotherWayPage() {
  const { anotherWay: t, campaigns } = useTexts()
  const [asked, setAsked] = useState<AskedWay>({ channel: 'letter', misses: 3, withBuyers: false })
  const { data, error, refetch } = useRead('anotherWay', 'proposals', asked, { keepPrevious: true })
  return (
    <Page>
      <PageHeader
        title={t.title}
        subtitle={t.subtitle}
        above={<Link to="/campaigns">{campaigns.title}</Link>}
      />
      <Panel>
        <AskedFields asked={asked} buyers={data?.buyers} onChange={setAsked} />
      </Panel>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader />}
      {data && data.proposals.length === 0 && (
        <Panel>
          <EmptyState icon={IconMoodSmile} title={t.empty} text={t.emptyText} />
        </Panel>
      )}
      {data && data.proposals.length > 0 && (
        <Panel title={t.proposed} icon={IconArrowsSplit2}>
          <div className={styles.stack}>
            <p role="status">
              <strong>{t.found(data.total, asked.misses, asked.channel)}</strong>
              {data.pieceCents !== null && data.pieceCents > 0 && (
                <> {t.spent(data.total * data.pieceCents)}</>
              )}
            </p>
            <ul className={styles.rows}>
              {data.proposals.map((proposal) => (
                <ProposalRow key={proposal.way} proposal={proposal} asked={asked} />
              ))}
            </ul>
            <p className={styles.dim}>{t.counts}</p>
          </div>
        </Panel>
      )}
    </Page>
  )
}
