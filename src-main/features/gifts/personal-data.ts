import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the gifts keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'gift_recipient', path: 'company_id = :customerId OR person_id = :customerId' },
]
