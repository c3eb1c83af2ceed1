import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the Verlauf keeps personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'contact_entry', path: 'customer_id = :customerId' },
  { table: 'customer_contact_stats', path: 'customer_id = :customerId' },
]
