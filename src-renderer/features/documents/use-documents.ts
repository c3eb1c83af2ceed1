import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard } from '@shared/features/customers/card'
import type { DocumentPlace } from './place'

/** The documents of a place, the newest first; its photo is one of them. */
export function useDocuments(place: DocumentPlace) {
  const { customerId, entryId, thingId } = place
  return useRead('documents', 'ofCard', {
    customerId,
    ...(entryId === undefined ? {} : { entryId }),
    ...(thingId === undefined ? {} : { thingId }),
  })
}

/** How many documents a card has, its photo not counted. */
export function useDocumentCount(card: CustomerCard): number | undefined {
  return useDocuments({ customerId: card.id }).data?.filter(({ role }) => role !== 'photo').length
}
