import type { Unprintable } from '@shared/features/lists/contract'
import { isPrintable } from '../../pdf/document'

/** How many are named one by one. */
const named = 100

/** Gathers the customers of a print whose names hold characters that the typeface does not have. */
export function watchNames(): Unprintable & { see(customerId: number, listName: string): void } {
  const found: Unprintable = { customers: [], total: 0 }
  return Object.assign(found, {
    see(customerId: number, listName: string) {
      if (isPrintable(listName)) return
      found.total += 1
      if (found.customers.length < named) found.customers.push({ customerId, listName })
    },
  })
}
