import type { PersonalDataClaim } from '../../db/personal-data'

/** Where telephone lists keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'campaign_call', path: 'customer_id = :customerId' },
  { table: 'campaign_script', none: 'what is said to everybody, with fields for names' },
]
