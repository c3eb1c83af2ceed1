import { Button, Loader } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { IconCalendarDue, IconTrash } from '@tabler/icons-react'
import { DocumentList } from './DocumentList'
import styles from './documents.module.css'
import { useOverdue } from './use-overdue'

/** The most that one step deletes. */
const atOnce = 500

/** Documents that were to be kept until a day which has passed; nobody but a person deletes them. */
export function OverduePage() {
  const t = useTexts().documents.overdue
  const list = useOverdue()
  const shown = list.documents.slice(0, atOnce)
  const remove = useWrite('documents', 'delete', { said: ({ deleted }) => t.removedAll(deleted) })
  return (
    <Page narrow>
      <PageHeader title={t.title} subtitle={list.total > 0 ? t.subtitle(list.total) : undefined} />
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <Loader />}
      {list.data && list.total === 0 && (
        <Panel>
          <EmptyState
            icon={IconCalendarDue}
            title={t.empty}
            text={t.emptyText}
            action={{ label: t.emptyAction, onClick: () => void navigate('/customers') }}
          />
        </Panel>
      )}
      {shown.length > 0 && (
        <Panel
          title={t.listTitle}
          icon={IconCalendarDue}
          tone="red"
          aside={
            <Button
              variant="default"
              leftSection={<IconTrash size={18} stroke={1.8} aria-hidden />}
              loading={remove.isPending}
              onClick={() => remove.mutate({ ids: shown.map(({ id }) => id) })}
            >
              {t.removeAll(shown.length)}
            </Button>
          }
        >
          <p className={styles.none}>{t.hint}</p>
          <DocumentList documents={list.documents} placed />
          <LoadMore list={list} label={t.loadMore} />
        </Panel>
      )}
    </Page>
  )
}
