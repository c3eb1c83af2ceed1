import { columnText } from '@shared/features/customers/columns'
import type { CustomerRow } from '@shared/features/customers/contract'
import type { Field } from '@shared/features/fields/definitions'
import type { ListColumn } from '@shared/features/lists/contract'
import { lists as texts } from '@shared/texts/de/lists'

/** A row with what its card says about advertising, in words. */
type ListRow = CustomerRow & { objection: string }
type Column = { label: string; widthShare: number; align: 'left' | 'right'; of: (row: ListRow) => string }

/** Parts of the paper's width, in relation to each other. */
const widths: Record<ListColumn, number> = {
  number: 10,
  name: 26,
  street: 22,
  postcode: 8,
  city: 16,
  phone: 17,
  email: 24,
  tags: 18,
  customerSince: 11,
  points: 8,
  lastPurchase: 11,
  stage: 13,
  kind: 10,
  state: 20,
  responsible: 14,
  birthday: 14,
  adObjection: 12,
}

/** A column as a printed list has it. */
export function listColumn(name: ListColumn): Column {
  return {
    label: texts.columns[name],
    widthShare: widths[name],
    align: name === 'points' ? 'right' : 'left',
    of: name === 'adObjection' ? (row) => row.objection : columnText[name],
  }
}

/** An own field as a column of a printed list. */
export function ownColumn({ id, name, type }: Field): Column {
  return {
    label: name,
    widthShare: type === 'text' || type === 'choices' ? 20 : 12,
    align: type === 'number' ? 'right' : 'left',
    of: (row) => row.own[String(id)] ?? '',
  }
}
