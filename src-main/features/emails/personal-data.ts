import type { PersonalDataClaim } from '../../db/personal-data'

/** Where e-mails keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'email_message', path: 'customer_id = :customerId' },
  { table: 'email_try', none: 'how far a mail came, by the number of its row: state, day and a number' },
  { table: 'email_content', none: 'the text of an e-mail to many; fields stand in the place of names' },
  { table: 'email_attachment', none: 'files that go to many, the same for all' },
]
