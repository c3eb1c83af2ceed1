import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { useInfiniteQuery } from '@tanstack/react-query'

const pageSize = 100

/** All open reminders by their day, page by page. */
export function useReminders() {
  const rpc = useRpc()
  const query = useInfiniteQuery({
    queryKey: readKey('reminders', 'due', { pages: pageSize }),
    queryFn: ({ pageParam, signal }) => rpc.reminders.due({ offset: pageParam, limit: pageSize }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.reminders.length, 0)
      return last.reminders.length > 0 && shown < last.total ? shown : undefined
    },
  })
  return {
    ...query,
    reminders: query.data?.pages.flatMap((page) => page.reminders) ?? [],
    total: query.data?.pages[0]?.total ?? 0,
  }
}
