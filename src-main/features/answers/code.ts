import type { Addressee } from '@shared/features/answers/contract'
import { readAnswerCode } from '@shared/features/campaigns/answer-code'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { addresseeByNumber, codeHandedIn, insertAnswer } from './store'

/** Whose letter carries a code; ANSWER_CODE_UNKNOWN for a slip, a foreign one, and one of a deleted campaign. */
export async function addresseeByCode(db: ReadDatabase | Tx, code: string): Promise<Addressee> {
  const number = readAnswerCode(code)
  const found = number === null ? undefined : await addresseeByNumber(db, number)
  return found ?? fail('ANSWER_CODE_UNKNOWN', { code })
}

/**
 * Enters that a code was handed in with a purchase: it counts for whom the letter was written to, whoever buys, and
 * once however often it comes. ANSWER_CODE_UNKNOWN.
 */
export async function answerByPurchase(
  tx: Tx,
  {
    code,
    purchaseId,
    on,
    actor,
    at,
  }: { code: string; purchaseId: number; on: CivilDate; actor: string; at: string },
): Promise<{ addressee: Addressee; counted: boolean }> {
  const addressee = await addresseeByCode(tx, code)
  const { campaignId: campaign_id, customerId: customer_id } = addressee
  if (await codeHandedIn(tx, campaign_id, customer_id)) return { addressee, counted: false }
  const row = { campaign_id, customer_id, kind: 'code' as const, on_date: on, purchase_id: purchaseId }
  await insertAnswer(tx, { ...row, text: '', at, actor })
  return { addressee: await addresseeByCode(tx, code), counted: true }
}
