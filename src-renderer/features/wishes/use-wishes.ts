import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { useInfiniteQuery } from '@tanstack/react-query'

const pageSize = 200

/** Who waits for what, by category, page by page. */
export function useWishes() {
  const rpc = useRpc()
  const query = useInfiniteQuery({
    queryKey: readKey('wishes', 'waiting', { pages: pageSize }),
    queryFn: ({ pageParam, signal }) =>
      rpc.wishes.waiting({ offset: pageParam, limit: pageSize }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.wishes.length, 0)
      return last.wishes.length > 0 && shown < last.total ? shown : undefined
    },
  })
  return {
    ...query,
    wishes: query.data?.pages.flatMap((page) => page.wishes) ?? [],
    total: query.data?.pages[0]?.total ?? 0,
  }
}
