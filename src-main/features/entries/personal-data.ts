import type { PersonalDataClaim } from '../../db/personal-data'

/** Where entries of own kinds keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'entry', path: 'customer_id = :customerId OR person_id = :customerId' },
  { table: 'entry_kind', none: 'what the shop defined for itself' },
]
