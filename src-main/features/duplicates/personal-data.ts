import type { PersonalDataClaim } from '../../db/personal-data'

const either = 'low_id = :customerId OR high_id = :customerId'

/** Whom somebody was taken for, or is not, says something of both. */
export const personalData: PersonalDataClaim[] = [
  { table: 'suspect_pair', path: either },
  { table: 'different_pair', path: either },
]
