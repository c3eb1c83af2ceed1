import type { CustomerColumn } from '@shared/features/customers/columns'
import type { CustomerSort } from '@shared/features/customers/contract'

export const defaultColumns: readonly CustomerColumn[] = [
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
  /** Not for the eyes of a customer at the counter. */
  discreet?: boolean
}

/** How each column of the table looks. */
export const columns: Record<CustomerColumn, Column> = {
  name: { min: 210, grow: 2.2, sort: 'name' },
  number: { min: 84, grow: 0.6, sort: 'number' },
  street: { min: 150, grow: 1.4 },
  postcode: { min: 72, grow: 0.5 },
  city: { min: 120, grow: 1.1, sort: 'city' },
  phone: { min: 160, grow: 1.2 },
  email: { min: 190, grow: 1.7 },
  tags: { min: 150, grow: 1.4 },
  customerSince: { min: 112, grow: 0.7, sort: 'customerSince' },
  points: { min: 84, grow: 0.6, sort: 'points', number: true },
  lastPurchase: { min: 132, grow: 0.8, sort: 'lastPurchase' },
  stage: { min: 132, grow: 0.8, discreet: true },
  kind: { min: 90, grow: 0.5 },
  state: { min: 150, grow: 1.1 },
  responsible: { min: 130, grow: 0.8 },
  birthday: { min: 120, grow: 0.8 },
}

/** How a column of an own field looks. */
const ownColumn: Column = { min: 130, grow: 1 }

const gap = 16
const margins = 52

/** The tracks of these columns as style of a row; the same for all rows, so that they stand below each other. */
export function tracksOf(shown: readonly CustomerColumn[], fields = 0) {
  const tracks = [...shown.map((name) => columns[name]), ...Array.from({ length: fields }, () => ownColumn)]
  const least = tracks.reduce((sum, { min }) => sum + min, 0)
  return {
    gridTemplateColumns: tracks.map(({ min, grow }) => `minmax(${min}px, ${grow}fr)`).join(' '),
    columnGap: gap,
    minWidth: least + gap * (tracks.length - 1) + margins,
  }
}
