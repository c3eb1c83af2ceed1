import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the growing profile keeps personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'profile_question', path: 'customer_id = :customerId' },
]
