import { CardFields } from '@shared/features/customers/card'
import type { CustomerDraft } from '@shared/features/exchange/customer-draft'

/** A row of a file as a card; parsing it anew cuts nothing, it fills the defaults and refuses what no card holds. */
export function cardOfDraft(draft: CustomerDraft): CardFields {
  return CardFields.parse({
    ...draft,
    number: draft.number ?? '',
    groupName: draft.companyName,
    addresses: draft.addresses.map((address) => ({ ...address, country: address.country || 'DE' })),
  })
}
