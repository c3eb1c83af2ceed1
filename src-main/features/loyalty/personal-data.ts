import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the points book keeps personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'account', path: 'holder_id = :customerId' },
  {
    table: 'points_entry',
    path: 'account_id IN (SELECT id FROM account WHERE holder_id = :customerId)',
  },
]
