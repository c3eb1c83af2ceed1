import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the consents keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'consent', path: 'customer_id = :customerId' },
  { table: 'consent_wording', none: 'what the shop asks people to agree to' },
  { table: 'newsletter', none: 'what the shop offers' },
]
