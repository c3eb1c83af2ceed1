import type { PersonalDataClaim } from '../../db/personal-data'

/** Where personal data of the time before lie. */
export const personalData: PersonalDataClaim[] = [
  { table: 'opening_balance', path: 'customer_id = :customerId' },
]
