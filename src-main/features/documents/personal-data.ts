import type { PersonalDataClaim } from '../../db/personal-data'

/** Where documents keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'document', path: 'customer_id = :customerId' },
  {
    table: 'document_chunk',
    path: 'document_id IN (SELECT id FROM document WHERE customer_id = :customerId)',
  },
]
