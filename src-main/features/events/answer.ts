import type { Tx } from '../../db/operate'
import { addresseesAmong, insertAnswer } from '../answers'
import { moveAnswer } from './answer-store'

/**
 * Enters what a guest said as the campaign's answer, so that its results count it; a later word takes the place of an
 * earlier one. Nothing for who was not invited.
 */
export async function answerAsGuest(
  tx: Tx,
  {
    campaignId,
    customerId,
    kind,
    on,
    at,
    actor,
  }: {
    campaignId: number
    customerId: number
    kind: 'yes' | 'no' | 'visit'
    on: string
    at: string
    actor: string
  },
): Promise<void> {
  const [invited] = await addresseesAmong(tx, campaignId, [customerId])
  if (invited?.standing !== 'chosen') return
  if (
    kind === 'visit' ? invited.answered !== null : await moveAnswer(tx, campaignId, customerId, { kind, on })
  )
    return
  const row = { campaign_id: campaignId, customer_id: customerId, kind, on_date: on }
  await insertAnswer(tx, { ...row, text: '', at, actor })
}
