import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard } from '@shared/features/customers/card'

/** How many things a customer has now. */
export function useThingCount(card: CustomerCard): number | undefined {
  const things = useRead('things', 'ofCard', { customerId: card.id }).data
  const here = things?.filter(({ goneOn }) => goneOn === null).length
  // The tab stays for what is gone, too.
  return here === 0 && things?.length ? things.length : here
}
