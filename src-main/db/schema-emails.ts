import type { EmailState } from '@shared/features/emails/email'
import { blob, id, int, intOrNull, intWithDefault, text, textOrNull } from './columns'

/** The tables of e-mails to many: what they say, the outbox, and how far each came. */
export const emailTables = {
  email_content: { id: id(), campaign_id: int(), subject: text(), body: text(), saved_at: text() },
  email_attachment: {
    id: id(),
    campaign_id: int(),
    name: text(),
    added_at: text(),
    bytes: blob(),
  },
  email_message: {
    id: id(),
    campaign_id: int(),
    customer_id: int(),
    address: text(),
    name: text(),
    at: text(),
  },
  email_try: {
    id: id(),
    message_id: int(),
    state: text<EmailState>(),
    reason: textOrNull(),
    reply: intOrNull(),
    tries: intWithDefault(),
    at: text(),
  },
}
