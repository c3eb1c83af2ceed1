import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the reminders keep personal data. */
export const personalData: PersonalDataClaim[] = [{ table: 'reminder', path: 'customer_id = :customerId' }]
