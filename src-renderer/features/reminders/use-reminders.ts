import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'

const pageSize = 100

/** All open reminders by their day, page by page. */
export function useReminders() {
  const rpc = useRpc()
  const queryKey = readKey('reminders', 'due', { pages: pageSize })
  const { rows, first, ...query } = usePages(
    { queryKey, pageSize, read: (page, options) => rpc.reminders.due(page, options) },
    (page) => page.reminders,
  )
  return { ...query, reminders: rows, total: first?.total ?? 0 }
}
