import type { CustomerRow, CustomerSort } from '@shared/features/customers/contract'
import { formatDate } from '@shared/kernel/civil-date'
import { count } from '@shared/texts/numbers'
import { z } from 'zod'

export const ColumnName = z.enum([
  'name',
  'number',
  'street',
  'postcode',
  'city',
  'phone',
  'email',
  'tags',
  'customerSince',
  'points',
  'lastPurchase',
])
export type ColumnName = z.infer<typeof ColumnName>

export const defaultColumns: readonly ColumnName[] = [
  'name',
  'number',
  'postcode',
  'city',
  'phone',
  'tags',
  'points',
  'lastPurchase',
]

type Column = {
  /** Least width in pixels, and its share of what is left. */
  min: number
  grow: number
  /** The order that a click on its head brings, where there is one. */
  sort?: CustomerSort
  number?: boolean
  text: (row: CustomerRow) => string
}

/** What stands in each column of the table. */
export const columns: Record<ColumnName, Column> = {
  name: { min: 210, grow: 2.2, sort: 'name', text: (row) => row.listName },
  number: { min: 84, grow: 0.6, sort: 'number', text: (row) => row.number },
  street: { min: 150, grow: 1.4, text: (row) => row.street },
  postcode: { min: 72, grow: 0.5, text: (row) => row.postcode },
  city: { min: 120, grow: 1.1, sort: 'city', text: (row) => row.city },
  phone: { min: 160, grow: 1.2, text: (row) => row.phone },
  email: { min: 190, grow: 1.7, text: (row) => row.email },
  tags: { min: 150, grow: 1.4, text: (row) => row.tags.join(', ') },
  customerSince: {
    min: 112,
    grow: 0.7,
    sort: 'customerSince',
    text: (row) => (row.customerSince ? formatDate(row.customerSince) : ''),
  },
  points: { min: 84, grow: 0.6, sort: 'points', number: true, text: (row) => count(row.points) },
  lastPurchase: {
    min: 132,
    grow: 0.8,
    sort: 'lastPurchase',
    text: (row) => (row.lastPurchaseOn ? formatDate(row.lastPurchaseOn) : ''),
  },
}

const gap = 16
const margins = 52

/** The tracks of these columns as style of a row; the same for all rows, so that they stand below each other. */
export function tracksOf(shown: readonly ColumnName[]) {
  const least = shown.reduce((sum, name) => sum + columns[name].min, 0)
  return {
    gridTemplateColumns: shown
      .map((name) => `minmax(${columns[name].min}px, ${columns[name].grow}fr)`)
      .join(' '),
    columnGap: gap,
    minWidth: least + gap * (shown.length - 1) + margins,
  }
}
