import type { GuestState } from '@shared/features/events/guest'
import { id, int, intOrNull, text, textOrNull, textWithDefault } from './columns'

/** The tables of events and their guests. */
export const eventTables = {
  event: {
    id: id(),
    campaign_id: int(),
    on_date: text(),
    begins: textWithDefault(),
    place: textWithDefault(),
    seats: intOrNull(),
    most_persons: int(),
  },
  event_guest: {
    id: id(),
    campaign_id: int(),
    customer_id: int(),
    state: text<GuestState>(),
    persons: int(),
    waiting_since: textOrNull(),
    came_at: textOrNull(),
    came_persons: intOrNull(),
    note: textWithDefault(),
  },
}
