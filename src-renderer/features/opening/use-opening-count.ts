import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard } from '@shared/features/customers/card'

/** How much a card has from the time before the program. */
export function useOpeningCount(card: CustomerCard): number {
  return useRead('opening', 'ofCard', { customerId: card.id }).data?.length ?? 0
}
