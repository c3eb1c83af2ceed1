import type { StoredDocument } from '@shared/features/documents/contract'

/** Where documents lie: on a card alone, or there on an entry or a thing. */
export type DocumentPlace = { customerId: number; entryId?: number; thingId?: number }

/** What tells places apart. */
export function placeKey({ customerId, entryId, thingId }: DocumentPlace): string {
  return `${customerId} ${entryId ?? ''} ${thingId ?? ''}`
}

export type ListedDocument = StoredDocument & {
  /** Whose it is, where that is to be said. */
  listName?: string
}
