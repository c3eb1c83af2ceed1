import type { CardField, TextTest } from '@shared/features/customers/leaves'
import type { LeafOf } from '@shared/features/selections/leaves'
import { plainLetters } from '@shared/kernel/latin'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { holdsOn } from '../../db/address-on'
import { among, contains, type LeafKind, onCardOf, plain, stillWanted } from '../../db/leaf'

/** Where a text of the card stands: on the customer (also on people of the card), its address, or in a list of ways. */
const places: Record<CardField, { table: string; column: string; people: boolean }> = {
  firstName: { table: 'customer', column: 'first_name', people: true },
  lastName: { table: 'customer', column: 'last_name', people: true },
  title: { table: 'customer', column: 'title', people: true },
  groupName: { table: 'customer', column: 'group_name', people: false },
  number: { table: 'customer', column: 'number', people: false },
  note: { table: 'customer', column: 'note', people: false },
  source: { table: 'customer', column: 'source', people: false },
  specialTerms: { table: 'customer', column: 'special_terms', people: false },
  paymentRemark: { table: 'customer', column: 'payment_remark', people: false },
  street: { table: 'address', column: 'street', people: false },
  city: { table: 'address', column: 'city', people: false },
  phone: { table: 'phone', column: 'number', people: true },
  email: { table: 'email', column: 'address', people: true },
  web: { table: 'web_address', column: 'url', people: false },
}

export const cardFieldLeaf: LeafKind<LeafOf<'cardField'>> = {
  pace: 'worker',
  where({ field, test, text }, { today }) {
    if (test === 'empty') return sql<SqlBool>`not ${having(field, 'filled', '', today)}`
    return having(field, test, text, today)
  },
}

function having(field: CardField, test: TextTest, text: string, today: string): RawBuilder<SqlBool> {
  const { table, column, people } = places[field]
  const owner = table === 'customer' ? sql`customer.id` : sql`${sql.table(table)}.customer_id`
  const words = sql`${sql.table(table)}.${sql.ref(column)}`
  const rows = sql`select ${owner} as id from ${sql.table(table)}
    where ${words} <> '' and ${passes(field === 'phone' ? digits(words) : words, test, wanted(field, text))}
    and ${stillWanted(sql`${sql.table(table)}.id`)}
    ${table === 'address' ? sql`and ${holdsOn(today)}` : sql``}`
  return people ? onCardOf(rows) : among(rows)
}

/** A phone number is compared by its digits, however they are parted. */
const wanted = (field: CardField, text: string) => (field === 'phone' ? text.replace(/[ /()-]/g, '') : text)

const digits = (column: RawBuilder<unknown>) =>
  [' ', '/', '(', ')', '-'].reduce((text, sign) => sql`replace(${text}, ${sign}, '')`, column)

function passes(column: RawBuilder<unknown>, test: TextTest, text: string): RawBuilder<SqlBool> {
  switch (test) {
    case 'contains':
      return contains(column, text)
    case 'begins':
      return sql<SqlBool>`instr(${plain(column)}, ${plainLetters(text)}) = 1`
    case 'equals':
      return sql<SqlBool>`${plain(column)} = ${plainLetters(text)}`
    default:
      return sql<SqlBool>`1`
  }
}
