import { cardNumberKey } from '@shared/features/customers/card-number'
import type { CustomerDraft } from './customer-draft'
import type { Remarks } from './remarks'
import type { Row } from './row'

/** Pages of a customer on the web, each once; what does not fit the card goes to the note. */
export function readWebAddresses(row: Row, remarks: Remarks): CustomerDraft['webAddresses'] {
  const found: CustomerDraft['webAddresses'] = []
  for (const cell of row.all('website')) {
    for (const url of cell.value.split(/:::|\s+/).filter(Boolean)) {
      if (found.some((other) => other.url.toLowerCase() === url.toLowerCase())) continue
      if (url.length > 500 || found.length === 20) remarks.keep({ ...cell, value: url })
      else found.push({ label: 'website', url })
    }
  }
  return found
}

/** Numbers of cards that are scanned at the counter. */
export function readCardNumbers(row: Row, remarks: Remarks): CustomerDraft['cardNumbers'] {
  const found = new Map<string, CustomerDraft['cardNumbers'][number]>()
  for (const cell of row.all('cardNumber')) {
    for (const value of cell.value.split(/[;,\n]/)) {
      const number = value.replace(/\s+/g, ' ').trim()
      if (number === '') continue
      if (number.length > 40 || found.size === 20) remarks.keep({ ...cell, value: number })
      else found.set(cardNumberKey(number), { label: 'card', number })
    }
  }
  return [...found.values()]
}

/** Values for own fields; several columns of one field are joined. */
export function readOwn(row: Row, remarks: Remarks): CustomerDraft['own'] {
  const found = new Map<number | string, CustomerDraft['own'][number]>()
  for (const cell of row.all('field')) {
    const { field, header, value } = cell
    if (field === undefined) {
      remarks.keep(cell)
      continue
    }
    const before = found.get(field)
    found.set(field, { field, header, value: before ? `${before.value}, ${value}` : value })
  }
  return [...found.values()]
}
