import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard } from '@shared/features/customers/card'

/** How many voices a card has. */
export function useVoiceCount(card: CustomerCard): number | undefined {
  return useRead('voices', 'ofCard', { customerId: card.id }).data?.length
}
