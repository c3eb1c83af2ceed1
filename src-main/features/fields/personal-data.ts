import type { PersonalDataClaim } from '../../db/personal-data'

const shops = 'what the shop defined for itself'

/** Where own fields keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'field_value', path: 'customer_id = :customerId' },
  { table: 'field_group', none: shops },
  { table: 'field', none: shops },
  { table: 'field_option', none: shops },
]
