import type { Tried } from '@shared/features/another-way/chance'
import { CampaignChannel } from '@shared/features/campaigns/campaign'
import { Stage } from '@shared/features/customers/stage'
import { costOf } from '@shared/features/results/result'
import type { Piece, SentCampaign } from './mailing-store'
import type { StageOf } from './stage-store'

/** What the shop has learnt of each way: how customers of each stage answer, and what a piece costs. */
export type Experience = {
  tried: Record<CampaignChannel, Record<Stage, Tried>>
  /** Whole cents; null where nothing went out on that way. */
  pieceCents: Record<CampaignChannel, number | null>
}

/** Counts pieces and answers by way and by the stage that each customer has today. */
export function createExperience() {
  const all = new Map<CampaignChannel, Map<number, Tried>>()
  const spent = new Map<CampaignChannel, { cents: number; sent: number }>()
  return {
    add(campaign: SentCampaign, pieces: readonly Piece[]): void {
      const { channel } = campaign
      const known = all.get(channel) ?? new Map<number, Tried>()
      all.set(channel, known)
      for (const { customerId, answered } of pieces) {
        const one = known.get(customerId) ?? { sent: 0, answered: 0 }
        known.set(customerId, { sent: one.sent + 1, answered: one.answered + answered })
      }
      const { cents, sent } = spent.get(channel) ?? { cents: 0, sent: 0 }
      spent.set(channel, {
        cents: cents + costOf(campaign, pieces.length),
        sent: sent + pieces.length,
      })
    },
    customers: (): number[] => [...new Set([...all.values()].flatMap((known) => [...known.keys()]))],
    experience(stages: StageOf): Experience {
      const tried = perChannel((channel) => {
        const sums = Object.fromEntries(
          Stage.options.map((stage) => [stage, { sent: 0, answered: 0 }]),
        ) as Record<Stage, Tried>
        for (const [id, { sent, answered }] of all.get(channel) ?? []) {
          const sum = sums[stages.get(id)?.stage ?? 'prospect']
          sum.sent += sent
          sum.answered += answered
        }
        return sums
      })
      const pieceCents = perChannel((channel) => {
        const of = spent.get(channel)
        return of && of.sent > 0 ? Math.round(of.cents / of.sent) : null
      })
      return { tried, pieceCents }
    },
  }
}

function perChannel<T>(make: (channel: CampaignChannel) => T): Record<CampaignChannel, T> {
  return Object.fromEntries(CampaignChannel.options.map((channel) => [channel, make(channel)])) as Record<
    CampaignChannel,
    T
  >
}

/** All of these stages together. */
export function sumOf(tried: Record<Stage, Tried>, stages: readonly Stage[] = Stage.options): Tried {
  return stages.reduce(
    (sum, stage) => ({
      sent: sum.sent + tried[stage].sent,
      answered: sum.answered + tried[stage].answered,
    }),
    { sent: 0, answered: 0 },
  )
}
