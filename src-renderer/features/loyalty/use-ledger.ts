import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'

const pageSize = 100

/** The points book of a card, newest first, page by page. */
export function useLedger(customerId: number) {
  const rpc = useRpc()
  const queryKey = readKey('loyalty', 'ledger', { customerId, pages: pageSize })
  const { rows, first, ...query } = usePages(
    { queryKey, pageSize, read: (page, options) => rpc.loyalty.ledger({ customerId, ...page }, options) },
    (page) => page.entries,
  )
  return { ...query, entries: rows, balance: first?.balance ?? 0 }
}
