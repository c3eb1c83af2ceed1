import { useRpc } from '@renderer/rpc/client'
import { useInfiniteQuery } from '@tanstack/react-query'

const pageSize = 50

/** What was changed on a card, the newest first, page by page. */
export function useChanges(id: number) {
  const rpc = useRpc()
  const query = useInfiniteQuery({
    // Not under „customers“: whatever hangs on the card is told there, too.
    queryKey: ['changes', 'ofCard', { id, limit: pageSize }],
    queryFn: ({ pageParam, signal }) =>
      rpc.customers.changes({ id, limit: pageSize, before: pageParam }, { signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => (last.length < pageSize ? undefined : last.at(-1)?.operationId),
  })
  return { ...query, changes: query.data?.pages.flat() ?? [] }
}
