import { newCustomer } from '@renderer/shell/shortcuts'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { IconCards, IconFilterOff, IconTrash } from '@tabler/icons-react'
import { leavesOf, noConditions } from './list-conditions'
import { setListFilter, useListFilter } from './list-view'

/** What an empty list says, and the way out of it. */
export function NoRows() {
  const t = useTexts()
  const { conditions, trash } = useListFilter()
  if (leavesOf(conditions).length > 0)
    return (
      <EmptyState
        icon={IconFilterOff}
        title={t.customers.list.emptyFilterTitle}
        text={t.customers.list.emptyFilterText}
        action={{
          label: t.customers.list.clearFilter,
          onClick: () => setListFilter({ conditions: noConditions }),
        }}
      />
    )
  if (trash)
    return (
      <EmptyState
        icon={IconTrash}
        title={t.customers.list.emptyTrashTitle}
        text={t.customers.list.emptyTrashText}
        action={{ label: t.customers.list.showAll, onClick: () => setListFilter({ trash: false }) }}
      />
    )
  return (
    <EmptyState
      icon={IconCards}
      title={t.customers.list.emptyTitle}
      text={t.customers.list.emptyText}
      action={{ label: t.shell.newCustomer, onClick: newCustomer }}
    />
  )
}
