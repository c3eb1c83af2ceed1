import type { CallOutcome } from '@shared/features/calls/call'
import { id, int, intOrNull, intWithDefault, text, textOrNull, textWithDefault } from './columns'

/** The tables of the telephone list and of what is said there. */
export const callTables = {
  campaign_call: {
    id: id(),
    campaign_id: int(),
    customer_id: int(),
    outcome: text<CallOutcome>(),
    text: textWithDefault(),
    due_on: textOrNull(),
    reminder_id: intOrNull(),
    tries: intWithDefault(),
    at: text(),
    actor: text(),
  },
  campaign_script: {
    id: id(),
    campaign_id: int(),
    text: textWithDefault(),
    says_stop: intWithDefault<0 | 1>(),
    saved_at: text(),
  },
}
