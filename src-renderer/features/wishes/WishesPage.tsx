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
import { IconStar } from '@tabler/icons-react'
import { CategoryPanel } from './CategoryPanel'
import { useWishes } from './use-wishes'
import styles from './wishes.module.css'

/** „Wer wartet worauf“: the open wishes of all customers, by category. */
export function WishesPage() {
  const t = useTexts().wishes
  const list = useWishes()
  const counts = useRead('wishes', 'categories', undefined).data ?? []
  const groups = [...Map.groupBy(list.wishes, ({ category }) => category)].sort(lastWithoutName)
  const countOf = (category: string) => counts.find((one) => one.category === category)?.count
  return (
    <Page narrow>
      <PageHeader
        title={t.title}
        subtitle={list.total > 0 ? t.subtitle(list.total, counts.length) : undefined}
      />
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
      {groups.map(([category, wishes]) => (
        <CategoryPanel
          key={category}
          category={category}
          wishes={wishes}
          total={countOf(category) ?? wishes.length}
        />
      ))}
      {list.hasNextPage && (
        <div className={styles.more}>
          <span>{t.shown(list.wishes.length, list.total)}</span>
          <LoadMore list={list} label={t.loadMore} />
        </div>
      )}
    </Page>
  )
}

/** What belongs to no group stands below those that do. */
function lastWithoutName([left]: [string, unknown], [right]: [string, unknown]): number {
  return Number(left === '') - Number(right === '')
}
