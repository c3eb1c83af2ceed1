import { ExistingCustomerCondition } from '@shared/features/consents/consent'
import { basisFits } from '@shared/features/consents/reach'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { readDocument } from '../documents'
import type { ConsentInput } from './consent-input'
import { readNewsletter } from './newsletter-store'
import { readWording } from './wording-store'

/** CONSENT_UNFIT, with the reason, for what nobody can have said like that. */
export async function checkFits(tx: Tx, input: ConsentInput, business: boolean): Promise<void> {
  const { channel, purpose, newsletterId, status, basis, conditions, wordingId, evidence, sourceWords } =
    input
  const refuse = (reason: string) => fail('CONSENT_UNFIT', { reason })
  if ((channel === 'any') === ['advertising', 'newsletter'].includes(purpose)) refuse('channel')
  if ((newsletterId === null) === (purpose === 'newsletter')) refuse('newsletter')
  if (newsletterId !== null) {
    const newsletter = await readNewsletter(tx, newsletterId)
    if (!newsletter) fail('NOT_FOUND', { what: 'newsletter' })
    if (newsletter?.channel !== channel) refuse('newsletter')
  }
  if (basis !== 'consent' && status !== 'given') refuse('basis')
  if (!basisFits(basis, { channel, purpose, business })) refuse('basis')
  const ticked = new Set(conditions)
  if (basis === 'existingCustomer' && ExistingCustomerCondition.options.some((one) => !ticked.has(one)))
    refuse('conditions')
  // Presumed is what one has reasons for; without them it would be a silent yes.
  if (basis === 'presumed' && evidence === '' && sourceWords === '') refuse('note')
  if (wordingId !== undefined && wordingId !== null) {
    const wording = await readWording(tx, wordingId)
    if (wording?.purpose !== purpose) refuse('wording')
  }
}

/** CONSENT_UNFIT where the proof is no file that lies as evidence with one of these customers. */
export async function checkEvidence(
  tx: Tx,
  { evidenceDocumentId }: Pick<ConsentInput, 'evidenceDocumentId'>,
  customers: number[],
): Promise<void> {
  if (evidenceDocumentId === undefined) return
  const document = await readDocument(tx, evidenceDocumentId)
  if (document?.role !== 'evidence' || !customers.includes(document.customerId))
    fail('CONSENT_UNFIT', { reason: 'evidence' })
}
