import type { TableName } from '../../db/schema'

/**
 * What becomes of the rows that lead to a card which is merged into another. Every column of every table that refers
 * to `customer` stands here once; a test holds the list against the schema, so that a new table cannot be forgotten.
 */
export type MergeWay = { table: TableName; column: string } & (
  | { move: true; unless?: string[] }
  | { by: 'card' | 'members' | 'points' | 'relations' | 'consents' | 'ownFields' | 'documents' | 'pairs' }
  | { stays: string }
)

/** Rows that simply change hands; with `unless` only those of which the winner has none that agrees in these columns. */
const moved: MergeWay[] = [
  { table: 'contact_entry', column: 'customer_id', move: true },
  { table: 'contact_entry', column: 'person_id', move: true },
  { table: 'purchase', column: 'customer_id', move: true },
  { table: 'purchase', column: 'household_id', move: true },
  { table: 'reminder', column: 'customer_id', move: true },
  { table: 'wish', column: 'customer_id', move: true },
  { table: 'staff_note', column: 'customer_id', move: true },
  { table: 'thing', column: 'customer_id', move: true },
  { table: 'entry', column: 'customer_id', move: true },
  { table: 'entry', column: 'person_id', move: true },
  { table: 'voice', column: 'customer_id', move: true },
  { table: 'opening_balance', column: 'customer_id', move: true },
  { table: 'gift_recipient', column: 'company_id', move: true },
  { table: 'gift_recipient', column: 'person_id', move: true },
  { table: 'card_number', column: 'customer_id', move: true },
  { table: 'profile_question', column: 'customer_id', move: true, unless: ['question'] },
  // Who got the same letter on both cards keeps one line of it; the other stays as the proof that it was sent.
  { table: 'mailing_recipient', column: 'customer_id', move: true, unless: ['mailing_id'] },
  { table: 'campaign_recipient', column: 'customer_id', move: true, unless: ['campaign_id'] },
  { table: 'campaign_answer', column: 'customer_id', move: true },
  { table: 'event_guest', column: 'customer_id', move: true, unless: ['campaign_id'] },
  { table: 'survey_sheet', column: 'customer_id', move: true },
  { table: 'raffle_entry', column: 'customer_id', move: true },
  { table: 'raffle_winner', column: 'customer_id', move: true },
  { table: 'email_message', column: 'customer_id', move: true, unless: ['campaign_id'] },
  { table: 'campaign_call', column: 'customer_id', move: true, unless: ['campaign_id'] },
]

const inOwnWays: MergeWay[] = [
  { table: 'address', column: 'customer_id', by: 'card' },
  { table: 'phone', column: 'customer_id', by: 'card' },
  { table: 'email', column: 'customer_id', by: 'card' },
  { table: 'web_address', column: 'customer_id', by: 'card' },
  { table: 'customer_tag', column: 'customer_id', by: 'card' },
  { table: 'membership', column: 'group_id', by: 'members' },
  { table: 'membership', column: 'person_id', by: 'members' },
  { table: 'account', column: 'holder_id', by: 'points' },
  { table: 'relation', column: 'customer_id', by: 'relations' },
  { table: 'relation', column: 'other_id', by: 'relations' },
  { table: 'consent', column: 'customer_id', by: 'consents' },
  { table: 'field_value', column: 'customer_id', by: 'ownFields' },
  { table: 'document', column: 'customer_id', by: 'documents' },
  { table: 'different_pair', column: 'low_id', by: 'pairs' },
  { table: 'different_pair', column: 'high_id', by: 'pairs' },
  { table: 'suspect_pair', column: 'low_id', by: 'pairs' },
  { table: 'suspect_pair', column: 'high_id', by: 'pairs' },
]

const staying: MergeWay[] = [
  { table: 'customer', column: 'merged_into', stays: 'whoever follows an old id goes on from card to card' },
  {
    table: 'customer_index',
    column: 'customer_id',
    stays: 'derived; a merged card counts as living no more',
  },
  { table: 'match_key', column: 'customer_id', stays: 'derived from the card' },
  { table: 'customer_stats', column: 'customer_id', stays: 'kept by the triggers of what changes hands' },
  {
    table: 'customer_contact_stats',
    column: 'customer_id',
    stays: 'kept by the triggers of what changes hands',
  },
  {
    table: 'document_content',
    column: 'customer_id',
    stays: 'bytes belong to their document; an erasure finds both cards',
  },
  {
    table: 'opened_card',
    column: 'customer_id',
    stays: 'only living cards are shown, and it comes back with an undo',
  },
]

export const mergeWays: MergeWay[] = [...moved, ...inOwnWays, ...staying]

/** Those that simply change hands. */
export const movedColumns = moved.flatMap((way) =>
  'move' in way ? [{ table: way.table, column: way.column, unless: way.unless ?? [] }] : [],
)
