import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the wishes keep personal data. */
export const personalData: PersonalDataClaim[] = [{ table: 'wish', path: 'customer_id = :customerId' }]
