import type { PersonalDataClaim } from '../../db/personal-data'

const shops = 'what the shop defined for itself'

/** Where entries of own kinds and things keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'entry', path: 'customer_id = :customerId OR person_id = :customerId' },
  { table: 'thing', path: 'customer_id = :customerId' },
  { table: 'entry_kind', none: shops },
  { table: 'thing_kind', none: shops },
]
