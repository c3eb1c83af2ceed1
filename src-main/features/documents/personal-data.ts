import type { PersonalDataClaim } from '../../db/personal-data'

const onEntry = 'entry_id IN (SELECT id FROM entry WHERE person_id = :customerId)'
const contents =
  'SELECT id FROM document_content WHERE customer_id = :customerId' +
  ` UNION ALL SELECT content_id FROM document WHERE customer_id = :customerId OR ${onEntry}`

/** Where documents keep personal data; what was deleted and is not yet overwritten counts as well. */
export const personalData: PersonalDataClaim[] = [
  {
    table: 'document',
    // With an entry of a member on the card of the group goes what hangs on it.
    path: `customer_id = :customerId OR ${onEntry}`,
  },
  { table: 'document_chunk', path: `content_id IN (${contents})` },
  { table: 'document_content', path: `id IN (${contents})` },
]
