import { Loader, SegmentedControl } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Panel } from '@renderer/ui/Panel'
import { VoiceKind } from '@shared/features/voices/contract'
import { IconMessage2 } from '@tabler/icons-react'
import { useState } from 'react'
import { useVoices } from './use-voices'
import { VoiceList } from './VoiceList'
import styles from './voices.module.css'

const filters = ['all', ...VoiceKind.options, 'quotable'] as const
type Filter = (typeof filters)[number]

/** All voices or those of one kind, the newest first; those to quote can be copied. */
export function AllVoices() {
  const t = useTexts().voices
  const [filter, setFilter] = useState<Filter>('all')
  const list = useVoices(filter === 'all' ? undefined : filter)
  const label = (one: Filter) => (one === 'all' ? t.all : one === 'quotable' ? t.quotable : t.kinds[one])
  return (
    <Panel title={t.allVoices} icon={IconMessage2}>
      <SegmentedControl
        className={styles.filter}
        aria-label={t.kindChips}
        data={filters.map((one) => ({ value: one, label: label(one) }))}
        value={filter}
        onChange={(one) => setFilter(filters.find((known) => known === one) ?? 'all')}
      />
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <Loader />}
      {list.data && list.total === 0 && <p className={styles.none}>{t.emptyOf}</p>}
      <VoiceList voices={list.voices} />
      {list.hasNextPage && (
        <div className={styles.more}>
          <span>{t.shown(list.voices.length, list.total)}</span>
          <LoadMore list={list} label={t.loadMore} />
        </div>
      )}
    </Panel>
  )
}
