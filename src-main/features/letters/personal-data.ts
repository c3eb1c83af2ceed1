import type { PersonalDataClaim } from '../../db/personal-data'

/** Where letters keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'mailing_recipient', path: 'customer_id = :customerId' },
  { table: 'mailing', none: 'subject and purpose of a letter to many' },
  {
    table: 'letter_draft',
    none: 'the text of a letter to many; recipients chosen by hand stand there as numbers of cards',
  },
]
