import type { PersonalDataClaim } from '../../db/personal-data'

/** Where campaigns keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'campaign_recipient', path: 'customer_id = :customerId' },
  { table: 'campaign_answer', path: 'customer_id = :customerId' },
  { table: 'campaign', none: 'something said to many; those chosen by hand stand there as numbers of cards' },
  {
    table: 'blocked',
    none: 'what must not be reached, of whoever it is: kept after an erasure so that nothing is sent there again (Art. 21 (3) GDPR)',
  },
]
