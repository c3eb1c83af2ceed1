import type { CustomerKind, CustomerState, Salutation } from '@shared/features/customers/card'
import type { Channel } from '@shared/features/history/contract'
import type { LedgerKind } from '@shared/features/loyalty/contract'
import type { Purpose } from '@shared/features/selections/selection'
import type { Insertable, Selectable } from 'kysely'
import { id, int, intOrNull, intWithDefault, type RowOf, text, textOrNull, textWithDefault } from './columns'

type Flag = 0 | 1

/** Every table of the program as it stands after the last migration; a test holds it against the real schema. */
export const tables = {
  operation: {
    id: id(),
    kind: text(),
    label: text(),
    actor: text(),
    at: text(),
    state: text<'running' | 'done' | 'undoing' | 'undone'>(),
    undoes: intOrNull(),
    undone_by: intOrNull(),
  },
  change: {
    id: id(),
    operation_id: int(),
    table_name: text(),
    row_id: int(),
    customer_id: intOrNull(),
    before: textOrNull(),
    after: textOrNull(),
  },
  current_operation: { id: id(), operation_id: intOrNull(), erasing: intWithDefault<Flag>() },
  request: { id: id(), request_id: text(), operation_id: int(), row_id: int() },
  kept_count: { id: id(), name: text(), n: int() },
  setting: { id: id(), key: text(), value: text() },
  preference: { id: id(), key: text(), value: text() },
  customer: {
    id: id(),
    kind: text<CustomerKind>(),
    standalone: intWithDefault<Flag>(),
    state: textWithDefault<CustomerState>(),
    state_on: textOrNull(),
    number: textOrNull(),
    group_name: textWithDefault(),
    salutation: textWithDefault<Salutation>(),
    title: textWithDefault(),
    first_name: textWithDefault(),
    last_name: textWithDefault(),
    birth_day: intOrNull(),
    birth_month: intOrNull(),
    birth_year: intOrNull(),
    ad_objection: intWithDefault<Flag>(),
    ad_objection_on: textOrNull(),
    note: textWithDefault(),
    customer_since: textOrNull(),
    merged_into: intOrNull(),
    revision: intWithDefault(),
    created_at: text(),
    updated_at: text(),
    deleted_at: textOrNull(),
  },
  membership: {
    id: id(),
    group_id: int(),
    person_id: int(),
    role: textWithDefault(),
    position: intWithDefault(),
    from_date: textOrNull(),
    to_date: textOrNull(),
  },
  address: {
    id: id(),
    customer_id: int(),
    position: intWithDefault(),
    label: text(),
    extra: textWithDefault(),
    street: textWithDefault(),
    po_box: textWithDefault(),
    postcode: textWithDefault(),
    city: textWithDefault(),
    country: textWithDefault(),
  },
  phone: { id: id(), customer_id: int(), position: intWithDefault(), label: text(), number: text() },
  email: { id: id(), customer_id: int(), position: intWithDefault(), label: text(), address: text() },
  tag: { id: id(), name: text(), folded: text() },
  customer_tag: { id: id(), customer_id: int(), tag_id: int() },
  customer_number: { id: id(), next: int() },
  customer_index: {
    customer_id: id(),
    living: int<Flag>(),
    display_name: text(),
    list_name: text(),
    sort_key: text(),
    number_key: text(),
    city_key: text(),
    since: text(),
    name: text(),
    place: text(),
    contact: text(),
    number: text(),
    phone: text(),
    sound: text(),
  },
  match_key: { id: id(), customer_id: int(), kind: text<'email' | 'phone' | 'name'>(), key: text() },
  contact_entry: {
    id: id(),
    customer_id: int(),
    channel: text<Channel>(),
    text: text(),
    at: text(),
    actor: text(),
  },
  customer_contact_stats: {
    id: id(),
    customer_id: int(),
    channel: text<Channel>(),
    entries: int(),
    last_at: text(),
  },
  purchase: {
    id: id(),
    customer_id: int(),
    cents: int(),
    on_date: text(),
    at: text(),
    text: textWithDefault(),
    actor: text(),
    cancelled_at: textOrNull(),
  },
  account: { id: id(), holder_id: int() },
  points_entry: {
    id: id(),
    account_id: int(),
    lot_id: int(),
    kind: text<LedgerKind>(),
    points: int(),
    on_date: text(),
    at: text(),
    text: textWithDefault(),
    actor: text(),
    purchase_id: intOrNull(),
    reverses_id: intOrNull(),
    redemption_id: intOrNull(),
  },
  customer_stats: {
    customer_id: id(),
    purchases: intWithDefault(),
    cents: intWithDefault(),
    first_on: textOrNull(),
    last_on: textOrNull(),
    points: intWithDefault(),
  },
  reminder: {
    id: id(),
    customer_id: int(),
    text: text(),
    due_on: text(),
    at: text(),
    actor: text(),
    done_at: textOrNull(),
  },
  mailing: { id: id(), run_id: text(), subject: text(), purpose: text<Purpose>(), at: text(), actor: text() },
  mailing_recipient: { id: id(), mailing_id: int(), customer_id: int(), at: text() },
  letter_draft: { id: id(), title: text(), letter: text(), selection: text(), saved_at: text() },
}

/** The tables as Kysely sees them. */
export type Schema = { [K in keyof typeof tables]: RowOf<(typeof tables)[K]> } & {
  /** The full-text index over `customer_index`; asked through `text-search.ts` only. */
  customer_search: { rowid: number; customer_search: string; rank: number }
}
export type TableName = keyof typeof tables

/** A row as it is read, and as it is written, for code outside of the stores that handles rows as values. */
export type StoredRow<T extends TableName> = Selectable<Schema[T]>
export type NewRow<T extends TableName> = Insertable<Schema[T]>
