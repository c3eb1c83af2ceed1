import type { Campaign } from '@shared/features/campaigns/campaign'
import { chanceOf } from '@shared/features/results/chance'
import {
  type CampaignOutcome,
  type Comparison,
  type Counted,
  costOf,
  fewest,
  profitOf,
  reckoned,
} from '@shared/features/results/result'
import type { Core } from '../../core'
import { keptWork } from '../../jobs/kept-work'
import { fail } from '../../rpc/fail'
import { listCampaigns } from '../campaigns'
import type { SettingsService } from '../settings'
import type { Bought } from './bought'
import { familyOf } from './family'
import { allResultsTask, resultTask } from './result-task'

/** What campaigns brought: counted in a worker, kept until something changes. */
export function createResultService(core: Core, settings: SettingsService) {
  const count = keptWork(core.changes, (campaigns: { id: number; answerDays: number }[], signal) =>
    core.pool.run(
      resultTask,
      { dataFile: core.dataFile(), campaigns, timeZone: core.clock.timeZone },
      { signal },
    ),
  )
  const countAll = keptWork(core.changes, (ids: number[], signal) =>
    core.pool.run(allResultsTask, { dataFile: core.dataFile(), ids }, { signal }),
  )
  const margin = async () => (await settings.current()).results.marginPercent

  /** What a campaign brought, and its family; NOT_FOUND. */
  async function ofCampaign(id: number, signal?: AbortSignal) {
    const family = familyOf(await listCampaigns(core.read()), id)
    const campaign = family.find((each) => each.id === id) ?? fail('NOT_FOUND', { what: 'campaign' })
    const marginPercent = await margin()
    const { each, sum } = await count(
      family.map((one) => ({ id: one.id, answerDays: one.answerDays })),
      signal,
    )
    const outcomes = family.flatMap((one, at) => {
      const found = each[at]
      return found ? [outcomeOf(one, found.counted, marginPercent)] : []
    })
    const found = each[family.indexOf(campaign)] ?? fail('NOT_FOUND', { what: 'campaign' })
    const outcome = outcomeOf(campaign, found.counted, marginPercent)
    const { afterwards, ...all } = sum
    const cost = outcomes.reduce((cents, { costCents }) => cents + costCents, 0)
    return {
      outcome,
      afterwards: found.afterwards,
      until: found.until,
      comparison: found.groups && compared(found.groups, outcome.costCents, marginPercent),
      family: family.length > 1 ? outcomes : [],
      sum: family.length > 1 ? { ...reckoned(all, cost, marginPercent), afterwards } : null,
      marginPercent,
    }
  }

  async function all(signal?: AbortSignal) {
    const campaigns = await listCampaigns(core.read())
    const marginPercent = await margin()
    const found = await countAll(
      campaigns.map(({ id }) => id),
      signal,
    )
    return {
      campaigns: campaigns.flatMap((campaign, at) => {
        const counted = found[at]
        return counted ? [outcomeOf(campaign, counted, marginPercent)] : []
      }),
      marginPercent,
    }
  }

  return { ofCampaign, all }
}

function outcomeOf(campaign: Campaign, counted: Counted, marginPercent: number): CampaignOutcome {
  const { id, name, channel, at, sentAt, answerDays } = campaign
  return {
    ...reckoned(counted, costOf(campaign, counted.sent), marginPercent),
    ...{ id, name, channel, at, sentAt, answerDays },
  }
}

function compared(
  groups: NonNullable<Bought['groups']>,
  costCents: number,
  marginPercent: number,
): Comparison {
  const { sent, control } = groups
  const extraCents = Math.round(sent.cents - (control.cents / control.heads) * sent.heads)
  const tooFew =
    Math.min(sent.heads, control.heads) < fewest.heads || sent.buyers + control.buyers < fewest.buyers
  const share = ({ heads, buyers }: typeof sent) => ({ heads, did: buyers })
  return {
    ...groups,
    chance: tooFew ? null : chanceOf(share(sent), share(control)),
    extraCents,
    extraProfitCents: profitOf(extraCents, marginPercent, costCents),
  }
}
