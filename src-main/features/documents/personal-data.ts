import type { PersonalDataClaim } from '../../db/personal-data'

const onEntry = 'entry_id IN (SELECT id FROM entry WHERE person_id = :customerId)'
/** What a member of the card said alone: a sheet that others signed as well stays. */
const ownEvidence =
  'id IN (SELECT evidence_document_id FROM consent AS own WHERE customer_id = :customerId AND NOT EXISTS (' +
  'SELECT 1 FROM consent AS other WHERE other.evidence_document_id = own.evidence_document_id' +
  ' AND other.customer_id <> :customerId))'
const mine = `customer_id = :customerId OR ${onEntry} OR ${ownEvidence}`
const contents =
  'SELECT id FROM document_content WHERE customer_id = :customerId' +
  ` UNION ALL SELECT content_id FROM document WHERE ${mine}`

/** Where documents keep personal data; what was deleted and is not yet overwritten counts as well. */
export const personalData: PersonalDataClaim[] = [
  {
    table: 'document',
    // With an entry of a member on the card of the group goes what hangs on it.
    path: mine,
  },
  { table: 'document_chunk', path: `content_id IN (${contents})` },
  { table: 'document_content', path: `id IN (${contents})` },
]
