import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { useInfiniteQuery } from '@tanstack/react-query'

const pageSize = 100

/** The points book of a card, newest first, page by page. */
export function useLedger(customerId: number) {
  const rpc = useRpc()
  const query = useInfiniteQuery({
    queryKey: readKey('loyalty', 'ledger', { customerId, pages: pageSize }),
    queryFn: ({ pageParam, signal }) =>
      rpc.loyalty.ledger({ customerId, offset: pageParam, limit: pageSize }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.entries.length, 0)
      return last.entries.length > 0 && shown < last.total ? shown : undefined
    },
  })
  return {
    ...query,
    entries: query.data?.pages.flatMap((page) => page.entries) ?? [],
    balance: query.data?.pages[0]?.balance ?? 0,
  }
}
