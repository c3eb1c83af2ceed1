import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the things of customers are personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'thing', path: 'customer_id = :customerId' },
  { table: 'thing_kind', none: 'what the shop defined for itself' },
]
