import type { PersonalDataClaim } from '../../db/personal-data'

/** Where surveys keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'survey_sheet', path: 'customer_id = :customerId' },
  { table: 'survey', none: 'questions to many' },
]
