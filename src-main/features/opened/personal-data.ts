import type { PersonalDataClaim } from '../../db/personal-data'

/** Whose cards were opened last says who was here: it goes with the person. */
export const personalData: PersonalDataClaim[] = [{ table: 'opened_card', path: 'customer_id = :customerId' }]
