import { collectAddresses } from './address-parts'
import type { CustomerDraft, DraftAddress } from './customer-draft'
import { readAddress } from './draft-address'
import type { Remarks } from './remarks'
import type { Row } from './row'
import type { Place } from './targets'

/** So many addresses a card can hold. */
const most = 20

const orders: Record<CustomerDraft['kind'], Place[]> = {
  person: ['main', 'home', 'work', 'other', 'billing', 'delivery'],
  company: ['main', 'work', 'home', 'other', 'billing', 'delivery'],
}

export type RowAddresses = {
  /** Whether the row knows where the person lives. */
  isPrivate: boolean
  /**
   * The one that letters go to first: the unnamed one, then a person's home or a firm's business; those for invoices
   * and deliveries at the end. What a card has no room for stands in the note, and so does a label that is none of
   * the card's.
   */
  inOrder(kind: CustomerDraft['kind']): DraftAddress[]
}

/** The addresses that a row holds. */
export function readAddresses(row: Row, remarks: Remarks): RowAddresses {
  const found = collectAddresses(row)
  const ownPostcode = row.all('poBoxPostcode')
  const withPoBoxPostcode = (address: DraftAddress, index: number): DraftAddress => {
    const [cell, ...more] = index === 0 ? ownPostcode : []
    for (const one of more) remarks.keep(one)
    return cell ? { ...address, poBoxPostcode: remarks.line(cell) } : address
  }
  if (found.length === 0) for (const cell of ownPostcode) remarks.keep(cell)
  return {
    isPrivate: found.some(({ place }) => place === 'home'),
    inOrder: (kind) =>
      orders[kind]
        .flatMap((place) => found.filter((address) => address.place === place))
        .flatMap(({ place, parts, label }, index) => {
          if (label) remarks.keep(label)
          if (index < most) {
            const kindOf = place === 'other' ? 'main' : place
            return [withPoBoxPostcode(readAddress(kindOf, parts, remarks), index)]
          }
          for (const cell of Object.values(parts).flat()) remarks.keep(cell)
          return []
        }),
  }
}
