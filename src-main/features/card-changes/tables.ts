import type { RowWords } from '../../db/row-words'
import type { TableName } from '../../db/schema'
import { callWords } from '../calls'
import { answerWords } from '../campaigns'
import { noteTickWords, staffNoteWords } from '../colleague-notes'
import { documentWords } from '../documents'
import { differentWords } from '../duplicates'
import { entryRowWords } from '../entries'
import { giftWords } from '../gifts'
import { contactWords } from '../history'
import { letterWords } from '../letters'
import { pointsWords } from '../loyalty'
import { openingWords } from '../opening'
import { purchaseWords } from '../purchases'
import { winnerWords } from '../raffles'
import { relationWords } from '../relations'
import { reminderWords } from '../reminders'
import { thingWords } from '../things'
import { voiceWords } from '../voices'
import { wishWords } from '../wishes'

/** The tables of the card itself, whose columns are told one by one in the words of the form. */
export const ownTables = [
  ...['customer', 'membership', 'address', 'phone', 'email', 'web_address', 'card_number', 'customer_tag'],
  ...['consent', 'field_value'],
]

const told: { [T in TableName]?: RowWords<T> } = {
  contact_entry: contactWords,
  purchase: purchaseWords,
  opening_balance: openingWords,
  points_entry: pointsWords,
  reminder: reminderWords,
  wish: wishWords,
  thing: thingWords,
  entry: entryRowWords,
  document: documentWords,
  voice: voiceWords,
  relation: relationWords,
  gift_recipient: giftWords,
  staff_note: staffNoteWords,
  staff_note_tick: noteTickWords,
  mailing_recipient: letterWords,
  campaign_answer: answerWords,
  raffle_winner: winnerWords,
  campaign_call: callWords,
  different_pair: differentWords,
}

/** What hangs on a card, with the words of its feature. A new table that leads to a customer belongs here. */
export const hangingTables = told as Partial<Record<string, RowWords<TableName>>>

/** Tables that lead to a customer and of which no person wants to read. */
export const silentTables = [
  /** Comes with the first points, which are told. */
  'account',
  /** Which questions were put off; the answers are changes of their own. */
  'profile_question',
  /** What goes out stands there as the letter; whom a check left out is told by the campaign. */
  'campaign_recipient',
  /** What a guest said stands there as the answer to the campaign. */
  'event_guest',
  /** Who was in a pool; who was drawn is told. */
  'raffle_entry',
  /** That a sheet came back is told as the answer to its campaign. */
  'survey_sheet',
  /** The outbox: what went out stands there as the mail. */
  'email_message',
]
