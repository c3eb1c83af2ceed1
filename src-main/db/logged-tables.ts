import type { TableName } from './schema'

/**
 * The tables whose rows are the shop's data: every change of theirs is logged under its operation and can be
 * undone. `customer` leads from a row, written `$`, to the customer concerned; null where there is none.
 * The other tables are derived (rebuilt at will) or remember only how the program is liked.
 * Of a row that is made the log of a `bare` table says no more than that: how it was made, `made-row.ts` finds. An
 * import makes hundreds of thousands of them, which would stand in the file twice.
 */
export const loggedTables: Partial<Record<TableName, { customer: string | null; bare?: true }>> = {
  setting: { customer: null },
  customer: { customer: '$.id', bare: true },
  membership: { customer: '$.group_id', bare: true },
  different_pair: { customer: '$.low_id' },
  address: { customer: '$.customer_id', bare: true },
  phone: { customer: '$.customer_id', bare: true },
  email: { customer: '$.customer_id', bare: true },
  web_address: { customer: '$.customer_id', bare: true },
  card_number: { customer: '$.customer_id', bare: true },
  gift_recipient: { customer: '$.company_id' },
  tag: { customer: null },
  customer_tag: { customer: '$.customer_id', bare: true },
  contact_entry: { customer: '$.customer_id' },
  purchase: { customer: '$.customer_id' },
  account: { customer: '$.holder_id' },
  points_entry: { customer: '(SELECT holder_id FROM account WHERE id = $.account_id)' },
  opening_balance: { customer: '$.customer_id' },
  reminder: { customer: '$.customer_id' },
  wish: { customer: '$.customer_id' },
  staff: { customer: null },
  staff_note: { customer: '$.customer_id' },
  staff_note_tick: { customer: '(SELECT customer_id FROM staff_note WHERE id = $.note_id)' },
  entry_kind: { customer: null },
  thing_kind: { customer: null },
  field_group: { customer: null },
  field: { customer: null },
  field_option: { customer: null },
  thing: { customer: '$.customer_id' },
  entry: { customer: '$.customer_id' },
  field_value: { customer: '$.customer_id' },
  document: { customer: '$.customer_id' },
  newsletter: { customer: null },
  consent_wording: { customer: null },
  consent: { customer: '$.customer_id' },
  voice: { customer: '$.customer_id' },
  relation_kind: { customer: null },
  relation: { customer: '$.customer_id' },
  profile_question: { customer: '$.customer_id' },
  saved_selection: { customer: null },
  label_sheet: { customer: null },
  label_position: { customer: null },
  label_printer: { customer: null },
  letter_template: { customer: null },
  text_block: { customer: null },
  mailing: { customer: null },
  mailing_recipient: { customer: '$.customer_id' },
}
