import { formatBirthday } from '@shared/kernel/birthday'
import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { belonging } from '@shared/texts/de/belonging'
import { stages } from '@shared/texts/de/stages'
import { count } from '@shared/texts/numbers'
import { z } from 'zod'
import type { CustomerRow } from './contract'
import { standingWords } from './standing-words'

/** What a list of customers can show of each, in the table on the screen as on paper. */
export const CustomerColumn = z.enum([
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
  'stage',
  'kind',
  'state',
  'responsible',
  'birthday',
])
export type CustomerColumn = z.infer<typeof CustomerColumn>

const day = (date: CivilDate | null) => (date ? formatDate(date) : '')

/** What stands in each column. */
export const columnText: Record<CustomerColumn, (row: CustomerRow) => string> = {
  name: (row) => row.listName,
  number: (row) => row.number,
  street: (row) => row.street,
  postcode: (row) => row.postcode,
  city: (row) => row.city,
  phone: (row) => row.phone,
  email: (row) => row.email,
  tags: (row) => row.tags.join(', '),
  customerSince: (row) => day(row.customerSince),
  points: (row) => count(row.points),
  lastPurchase: (row) => day(row.lastPurchaseOn),
  stage: (row) => stages.names[row.stage],
  kind: (row) => belonging.kinds[row.kind],
  state: standingWords,
  responsible: (row) => row.responsible,
  birthday: (row) =>
    row.birthdays
      .map(({ name, birthday }) => [name, formatBirthday(birthday)].filter(Boolean).join(' '))
      .join(', '),
}
