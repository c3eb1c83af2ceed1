import type { CustomerRow } from '@shared/features/customers/contract'
import type { ListColumn } from '@shared/features/lists/contract'
import { formatDate } from '@shared/kernel/civil-date'
import { lists as texts } from '@shared/texts/de/lists'

/** A row with what its card says about advertising, in words. */
type ListRow = CustomerRow & { objection: string }
type Column = { label: string; widthShare: number; align: 'left' | 'right'; of: (row: ListRow) => string }

const number = new Intl.NumberFormat('de-DE')
const date = (value: string | null) => (value ? formatDate(value) : '')

/** The columns that a printed list may have; shares are relative widths. */
export const listColumns: Record<ListColumn, Column> = {
  number: { label: texts.columns.number, widthShare: 10, align: 'left', of: (row) => row.number },
  name: { label: texts.columns.name, widthShare: 26, align: 'left', of: (row) => row.listName },
  street: { label: texts.columns.street, widthShare: 22, align: 'left', of: (row) => row.street },
  postcode: { label: texts.columns.postcode, widthShare: 8, align: 'left', of: (row) => row.postcode },
  city: { label: texts.columns.city, widthShare: 16, align: 'left', of: (row) => row.city },
  phone: { label: texts.columns.phone, widthShare: 17, align: 'left', of: (row) => row.phone },
  email: { label: texts.columns.email, widthShare: 24, align: 'left', of: (row) => row.email },
  tags: { label: texts.columns.tags, widthShare: 18, align: 'left', of: (row) => row.tags.join(', ') },
  customerSince: {
    label: texts.columns.customerSince,
    widthShare: 11,
    align: 'left',
    of: (row) => date(row.customerSince),
  },
  points: {
    label: texts.columns.points,
    widthShare: 8,
    align: 'right',
    of: (row) => number.format(row.points),
  },
  lastPurchase: {
    label: texts.columns.lastPurchase,
    widthShare: 11,
    align: 'left',
    of: (row) => date(row.lastPurchaseOn),
  },
  adObjection: {
    label: texts.columns.adObjection,
    widthShare: 12,
    align: 'left',
    of: (row) => row.objection,
  },
}
