import type { PersonalDataClaim } from '../../db/personal-data'

const contents =
  'SELECT id FROM document_content WHERE customer_id = :customerId' +
  ' UNION ALL SELECT content_id FROM document WHERE customer_id = :customerId'

/** Where documents keep personal data; what was deleted and is not yet overwritten counts as well. */
export const personalData: PersonalDataClaim[] = [
  { table: 'document', path: 'customer_id = :customerId' },
  { table: 'document_chunk', path: `content_id IN (${contents})` },
  { table: 'document_content', path: `id IN (${contents})` },
]
