import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { IconCards } from '@tabler/icons-react'
import styles from './duplicates.module.css'
import { PairList } from './PairList'
import { PairPanel } from './PairPanel'
import { ScanLine } from './ScanLine'
import { type Pair, useQueue } from './use-queue'

/** Suspected pairs, one after the other: made one card, said to be two, or left for later. */
export function DuplicatesPage() {
  const t = useTexts().duplicates
  const queue = useQueue()
  const { current, scan, error } = queue
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle}>
        {current && (
          <strong className={styles.progress} role="status">
            {t.progress(queue.at, queue.total)}
          </strong>
        )}
      </PageHeader>
      <ScanLine scan={scan} />
      {error !== null && <ErrorNotice error={error} />}
      {current ? (
        <div className={styles.queue}>
          <PairPanel
            key={queue.keyOf(current)}
            one={current.one.id}
            other={current.other.id}
            head={<Suspicion pair={current} />}
            onMerged={() => queue.decide(current)}
            different={() => queue.sayDifferent(current)}
            later={() => queue.putOff(current)}
          />
          <PairList queue={queue} />
        </div>
      ) : (
        scan && (
          <EmptyState
            icon={IconCards}
            title={t.none}
            text={scan.scannedAt === null ? t.notYetText : t.noneText}
          />
        )
      )}
    </Page>
  )
}

/** Why the two are suspected, and how surely. */
function Suspicion({ pair }: { pair: Pair }) {
  const t = useTexts().duplicates
  return (
    <>
      <h2>{t.reasons(pair.reasons)}</h2>
      <span className={styles.certainty} title={t.certaintyTitle}>
        {t.certainty(pair.certainty)}
      </span>
    </>
  )
}
