import { AnswerKind, CampaignChannel, type CampaignCost } from '@shared/features/campaigns/campaign'
import { Id } from '@shared/kernel/ids'
import { z } from 'zod'

/** What came of one campaign or of several, as it was counted; money in whole cents. */
export const Outcome = z.object({
  /** Pieces that went out, and those of them that came back. */
  sent: z.int(),
  returned: z.int(),
  /** Persons, each once. */
  answered: z.int(),
  /** The persons by the way of their first answer, the most frequent first. */
  kinds: z.array(z.object({ kind: AnswerKind, n: z.int() })),
  /** Who answered with a purchase, and what these purchases came to; cancelled ones do not count. */
  answerBuyers: z.int(),
  answerCents: z.int(),
  costCents: z.int(),
  costPerAnswerCents: z.int().nullable(),
  profitCents: z.int(),
})
export type Outcome = z.infer<typeof Outcome>

export type Counted = Omit<Outcome, 'costCents' | 'costPerAnswerCents' | 'profitCents'>

/** A campaign with what came of it. */
export const CampaignOutcome = Outcome.extend({
  id: Id,
  name: z.string(),
  channel: CampaignChannel,
  at: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  answerDays: z.int(),
})
export type CampaignOutcome = z.infer<typeof CampaignOutcome>

/** „Danach gekauft“: who bought within the days of a campaign after it reached them, with an answer or without. */
export const Afterwards = z.object({ buyers: z.int(), purchases: z.int(), cents: z.int() })
export type Afterwards = z.infer<typeof Afterwards>

const group = z.object({ heads: z.int(), buyers: z.int(), cents: z.int() })

/** Those who got it beside those left out by lot, in the same days. */
export const Comparison = z.object({
  sent: group,
  control: group,
  /** The first and the last day that count. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** How probable such a difference is by chance alone (`chanceOf`); null where there are too few to say anything. */
  chance: z.number().min(0).max(1).nullable(),
  /** What those who got it bought more than as many of the others would have. */
  extraCents: z.int(),
  extraProfitCents: z.int(),
})
export type Comparison = z.infer<typeof Comparison>

/** So few in one of the groups, or so few who bought in both together, that a comparison would say nothing. */
export const fewest = { heads: 20, buyers: 5 } as const

/** A difference that chance makes less often than this is hardly chance; the usual limit. */
export const hardlyChance = 0.05

/** What so many pieces of a campaign cost: postage and print a piece, the hours, and what came besides. */
export function costOf(cost: z.infer<typeof CampaignCost>, sent: number): number {
  return (
    sent * (cost.postageCents + cost.printCents) +
    Math.round((cost.workMinutes * cost.hourCents) / 60) +
    cost.otherCents
  )
}

/** Profit = turnover × gross margin in per cent − cost, in whole cents. */
export function profitOf(turnoverCents: number, marginPercent: number, costCents: number): number {
  return Math.round((turnoverCents * marginPercent) / 100) - costCents
}

/** What was counted, with what it cost and left. Cost an answer is null where nobody has answered. */
export function reckoned(counted: Counted, costCents: number, marginPercent: number): Outcome {
  return {
    ...counted,
    costCents,
    costPerAnswerCents: counted.answered === 0 ? null : Math.round(costCents / counted.answered),
    profitCents: profitOf(counted.answerCents, marginPercent, costCents),
  }
}
