import { useRpc } from '@renderer/rpc/client'
import { readKey, useRead } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'
import type { CustomerCard } from '@shared/features/customers/card'

/** The relations of a card and of the people on it. */
export function useRelations(customerId: number) {
  return useRead('relations', 'ofCard', { customerId })
}

/** How many relations a card has. */
export function useRelationCount(card: CustomerCard): number | undefined {
  return useRelations(card.id).data?.length
}

const pageSize = 20

/** Who brought the most customers, page by page. */
export function useReferrers() {
  const rpc = useRpc()
  const queryKey = readKey('relations', 'referrers', { pages: pageSize })
  const { rows, first, ...query } = usePages(
    { queryKey, pageSize, read: (page, options) => rpc.relations.referrers(page, options) },
    (page) => page.referrers,
  )
  return { ...query, referrers: rows, total: first?.total ?? 0 }
}
