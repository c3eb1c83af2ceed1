import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the Verlauf keeps personal data. */
export const personalData: PersonalDataClaim[] = [
  // What was said with one person of a household or company is that person's.
  { table: 'contact_entry', path: 'customer_id = :customerId OR person_id = :customerId' },
  { table: 'customer_contact_stats', path: 'customer_id = :customerId' },
]
