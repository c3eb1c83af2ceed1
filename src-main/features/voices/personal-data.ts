import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the voices keep personal data. */
export const personalData: PersonalDataClaim[] = [{ table: 'voice', path: 'customer_id = :customerId' }]
