import type { PersonalDataClaim } from '../../db/personal-data'

/** Where events keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'event_guest', path: 'customer_id = :customerId' },
  { table: 'event', none: 'day, place and seats of what was invited to' },
]
