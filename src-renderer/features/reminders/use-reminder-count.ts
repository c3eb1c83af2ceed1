import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard } from '@shared/features/customers/card'

/** How many open reminders a card has. */
export function useReminderCount(card: CustomerCard): number | undefined {
  return useRead('reminders', 'due', { customerId: card.id, limit: 100 }).data?.total
}
