import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { useInfiniteQuery } from '@tanstack/react-query'

const pageSize = 50

/** All operations, newest first, page by page. */
export function useOperations() {
  const rpc = useRpc()
  const query = useInfiniteQuery({
    queryKey: readKey('operations', 'list', { pages: pageSize }),
    queryFn: ({ pageParam, signal }) =>
      rpc.operations.list({ offset: pageParam, limit: pageSize }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.operations.length, 0)
      return last.operations.length > 0 && shown < last.total ? shown : undefined
    },
  })
  return { ...query, operations: query.data?.pages.flatMap((page) => page.operations) ?? [] }
}
