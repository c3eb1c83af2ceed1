import type { PersonalDataClaim } from '../../db/personal-data'

const own = 'customer_id = :customerId'

/** Where the card box keeps personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'customer', path: 'id = :customerId' },
  { table: 'membership', path: 'group_id = :customerId OR person_id = :customerId' },
  { table: 'address', path: own },
  { table: 'phone', path: own },
  { table: 'email', path: own },
  { table: 'customer_tag', path: own },
  { table: 'customer_index', path: own },
  { table: 'match_key', path: own },
  { table: 'tag', none: 'names of groups that the shop sorts its customers into' },
  { table: 'customer_number', none: 'a counter' },
]
