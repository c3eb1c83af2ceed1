import type { PersonalDataClaim } from '../../db/personal-data'

/** Selections keep a question, and who was chosen by hand by a number alone. */
export const personalData: PersonalDataClaim[] = [
  { table: 'saved_selection', none: 'a question about all customers; who is meant is found anew each time' },
]
