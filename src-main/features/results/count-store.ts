import type { AnswerKind } from '@shared/features/campaigns/campaign'
import type { Counted } from '@shared/features/results/result'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'

/** An answer, with the purchase that it came with unless that was cancelled. */
type AnswerRow = {
  campaignId: number
  customerId: number
  kind: AnswerKind
  purchaseId: number | null
  cents: number | null
}

/** The answers to these campaigns, the first ones first. */
async function answersTo(db: ReadDatabase, campaignIds: readonly number[]): Promise<AnswerRow[]> {
  return db
    .selectFrom('campaign_answer')
    .leftJoin('purchase', (join) =>
      join.onRef('purchase.id', '=', 'campaign_answer.purchase_id').on('purchase.cancelled_at', 'is', null),
    )
    .select([
      'campaign_answer.campaign_id as campaignId',
      'campaign_answer.customer_id as customerId',
      'campaign_answer.kind',
      'purchase.id as purchaseId',
      'purchase.cents',
    ])
    .where('campaign_answer.campaign_id', 'in', valueList(campaignIds))
    .orderBy('campaign_answer.on_date')
    .orderBy('campaign_answer.id')
    .execute()
}

async function piecesOf(db: ReadDatabase, campaignIds: readonly number[]) {
  const rows = await db
    .selectFrom('campaign_recipient')
    .select((eb) => [
      'campaign_id as id',
      eb.fn.count<number>('sent_at').as('sent'),
      eb.fn.count<number>('returned_at').as('returned'),
    ])
    .where('campaign_id', 'in', valueList(campaignIds))
    .where('standing', '=', 'chosen')
    .groupBy('campaign_id')
    .execute()
  return new Map(rows.map(({ id, ...pieces }) => [id, pieces]))
}

/** What came of each of these campaigns, and of all of them together, where each person counts once. */
export async function counted(
  db: ReadDatabase,
  campaignIds: readonly number[],
): Promise<{ of: (campaignId: number) => Counted; sum: Counted }> {
  const answers = await answersTo(db, campaignIds)
  const pieces = await piecesOf(db, campaignIds)
  const none = { sent: 0, returned: 0 }
  const total = { ...none }
  for (const { sent, returned } of pieces.values()) {
    total.sent += sent
    total.returned += returned
  }
  const byCampaign = Map.groupBy(answers, ({ campaignId }) => campaignId)
  return {
    of: (id) => ({ ...(pieces.get(id) ?? none), ...countAnswers(byCampaign.get(id) ?? []) }),
    sum: { ...total, ...countAnswers(answers) },
  }
}

function countAnswers(answers: readonly AnswerRow[]): Omit<Counted, 'sent' | 'returned'> {
  const first = new Map<number, AnswerKind>()
  const bought = new Map<number, number>()
  const buyers = new Set<number>()
  for (const { customerId, kind, purchaseId, cents } of answers) {
    if (!first.has(customerId)) first.set(customerId, kind)
    if (purchaseId !== null && cents !== null) {
      bought.set(purchaseId, cents)
      buyers.add(customerId)
    }
  }
  const kinds = Map.groupBy(first.values(), (kind) => kind)
  return {
    answered: first.size,
    kinds: [...kinds]
      .map(([kind, all]) => ({ kind, n: all.length }))
      .sort((one, other) => other.n - one.n || one.kind.localeCompare(other.kind)),
    answerBuyers: buyers.size,
    answerCents: [...bought.values()].reduce((sum, cents) => sum + cents, 0),
  }
}

/** Whom these campaigns reached, and whom they left out by lot. */
export async function reachedBy(db: ReadDatabase, campaignIds: readonly number[]) {
  return db
    .selectFrom('campaign_recipient')
    .select(['campaign_id as campaignId', 'customer_id as customerId', 'standing', 'sent_at as sentAt'])
    .where('campaign_id', 'in', valueList(campaignIds))
    .where((eb) =>
      eb.or([
        eb('standing', '=', 'control'),
        eb.and([eb('standing', '=', 'chosen'), eb('sent_at', 'is not', null)]),
      ]),
    )
    .execute()
}

/** What was bought on one day and not cancelled. */
export async function purchasesOn(db: ReadDatabase, day: CivilDate) {
  return db
    .selectFrom('purchase')
    .select(['id', 'customer_id as customerId', 'household_id as householdId', 'cents', 'at'])
    .where('on_date', '=', day)
    .where('cancelled_at', 'is', null)
    .execute()
}
