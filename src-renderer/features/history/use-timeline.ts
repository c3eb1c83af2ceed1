import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import type { TimelineCursor, TimelineFilter } from '@shared/features/history/contract'
import { useInfiniteQuery } from '@tanstack/react-query'

const pageSize = 50

/** The Verlauf of a card or a part of it, newest first, page by page; with `personId` what was with this one of it. */
export function useTimeline(customerId: number, only: TimelineFilter | null, personId: number | null) {
  const rpc = useRpc()
  const query = useInfiniteQuery({
    queryKey: readKey('history', 'list', { customerId, only, personId, pages: pageSize }),
    queryFn: ({ pageParam, signal }) =>
      rpc.history.list({ customerId, only, personId, limit: pageSize, after: pageParam }, { signal }),
    initialPageParam: null as TimelineCursor | null,
    getNextPageParam: (last) => last.next,
  })
  return { ...query, entries: query.data?.pages.flatMap((page) => page.entries) ?? [] }
}
