import { Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import type { Wish } from '@shared/features/wishes/contract'
import { IconStar } from '@tabler/icons-react'
import { useState } from 'react'
import { ArrivedDialog } from './ArrivedDialog'
import { moveBetweenMarks } from './mark-keys'
import { useMarks } from './use-marks'
import { useWishes } from './use-wishes'
import { WishMarks } from './WishMarks'
import { WishPanel } from './WishPanel'
import { wishGroups } from './wish-groups'
import styles from './wishes.module.css'

/** „Wer wartet worauf“: the open wishes of all customers, by category. */
export function WishesPage() {
  const t = useTexts().wishes
  const list = useWishes()
  const counts = useRead('wishes', 'categories', undefined).data ?? []
  const marks = useMarks()
  const [arrived, setArrived] = useState<Wish[] | null>(null)
  const marked = list.wishes.filter(({ id }) => marks.has(id))
  const groups = wishGroups(list.wishes, counts)
  const named = counts.filter(({ category }) => category !== '').length
  const arrive = (wish: Wish) => setArrived(marks.has(wish.id) ? marked : [wish])
  return (
    <Page narrow>
      <PageHeader title={t.title} subtitle={list.total > 0 ? t.subtitle(list.total, named) : undefined} />
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <Loader />}
      {list.data && list.total === 0 && (
        <Panel>
          <EmptyState
            icon={IconStar}
            title={t.empty}
            text={t.emptyText}
            action={{ label: t.emptyAction, onClick: () => void navigate('/customers') }}
          />
        </Panel>
      )}
      {list.untold > 0 && <p className={styles.none}>{t.untold(list.untold)}</p>}
      <WishMarks n={marked.length} onArrived={() => setArrived(marked)} onClear={marks.clear} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the boxes have the focus, the keys go between them. */}
      <div className={styles.groups} onKeyDown={moveBetweenMarks}>
        {groups.map(({ key, ...group }) => (
          <WishPanel key={key} {...group} marks={marks} onArrived={arrive} />
        ))}
      </div>
      {arrived && (
        <ArrivedDialog
          wishes={arrived.slice(0, 500)}
          onClose={() => setArrived(null)}
          onDone={() => {
            setArrived(null)
            marks.clear()
          }}
        />
      )}
      {list.hasNextPage && (
        <div className={styles.more}>
          <span>{t.shown(list.wishes.length, list.total)}</span>
          <LoadMore list={list} label={t.loadMore} />
        </div>
      )}
    </Page>
  )
}
