import type { PersonalDataClaim } from '../../db/personal-data'

const shops = 'what the shop defined for itself'

/** Where own fields keep personal data. */
export const personalData: PersonalDataClaim[] = [
  {
    table: 'field_value',
    // With an entry of a member on the card of the group goes what stands in it.
    path: 'customer_id = :customerId OR entry_id IN (SELECT id FROM entry WHERE person_id = :customerId)',
  },
  { table: 'field_group', none: shops },
  { table: 'field', none: shops },
  { table: 'field_option', none: shops },
]
