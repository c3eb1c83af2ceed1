import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the relations keep personal data; a relation goes as a whole with either of its ends. */
export const personalData: PersonalDataClaim[] = [
  { table: 'relation', path: 'customer_id = :customerId OR other_id = :customerId' },
  { table: 'relation_kind', none: 'the words that the shop has for relations' },
]
