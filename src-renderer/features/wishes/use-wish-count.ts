import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard } from '@shared/features/customers/card'

/** How many open wishes a card has. */
export function useWishCount(card: CustomerCard): number | undefined {
  return useRead('wishes', 'ofCard', { customerId: card.id }).data?.length
}
