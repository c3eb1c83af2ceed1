import type { PersonalDataClaim } from '../../db/personal-data'

/** Where notes between colleagues keep personal data: those on a card are the customer's. */
export const personalData: PersonalDataClaim[] = [
  {
    table: 'staff_note_tick',
    path: 'note_id IN (SELECT id FROM staff_note WHERE customer_id = :customerId)',
  },
  { table: 'staff_note', path: 'customer_id = :customerId' },
]
