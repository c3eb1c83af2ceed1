import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the till keeps personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'purchase', path: 'customer_id = :customerId' },
  { table: 'customer_stats', path: 'customer_id = :customerId' },
]
