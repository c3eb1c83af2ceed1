import type { AskedWay, Proposal } from '@shared/features/another-way/contract'
import { AnotherWay } from '@shared/features/another-way/way'
import { CampaignChannel } from '@shared/features/campaigns/campaign'
import { Stage } from '@shared/features/customers/stage'
import type { Core } from '../../core'
import { keptWork } from '../../jobs/kept-work'
import { listNames } from '../customers'
import type { SettingsService } from '../settings'
import { sumOf } from './experience'
import { type AskedSilence, proposalsTask, type Silent } from './proposals-task'
import { stagesOf } from './stage-store'

type Page = { way: AnotherWay; offset: number; limit: number }

/** Who has not answered, and how they might be spoken to instead: looked for once and kept until data change. */
export function createProposals(core: Core, settings: SettingsService) {
  const find = keptWork(core.changes, (asked: AskedSilence, signal) =>
    core.pool.run(proposalsTask, { dataFile: core.dataFile(), ...asked }, { signal }),
  )

  async function silent({ channel, misses }: AskedWay, signal?: AbortSignal): Promise<Silent> {
    const { shop, results } = await settings.current()
    const { today, timeZone } = { today: core.clock.today(), timeZone: core.clock.timeZone }
    const { marginPercent } = results
    return find({ channel, misses, today, timeZone, senderCountry: shop.country, marginPercent }, signal)
  }

  /** The ids of those for whom a way is proposed, in the order in which they were mailed first. */
  async function idsOf(asked: AskedWay, way: AnotherWay, signal?: AbortSignal): Promise<number[]> {
    const found = await silent(asked, signal)
    return placesOf(found, asked)
      .filter((at) => wayAt(found, at) === way)
      .map((at) => found.ids[at] ?? 0)
  }

  async function proposals(asked: AskedWay, signal?: AbortSignal) {
    const found = await silent(asked, signal)
    const places = placesOf(found, asked)
    const byWay = Map.groupBy(places, (at) => wayAt(found, at))
    return {
      total: places.length,
      buyers: found.bought.reduce((sum, bought) => sum + bought, 0),
      pieceCents: found.pieceCents[asked.channel],
      proposals: AnotherWay.options.flatMap((way) => {
        const some = byWay.get(way)
        return some ? [proposalOf(found, asked.channel, way, some)] : []
      }),
    }
  }

  async function people({ way, offset, limit, ...asked }: AskedWay & Page, signal?: AbortSignal) {
    const ids = await idsOf(asked, way, signal)
    const names = await listNames(core.read(), ids.slice(offset, offset + limit))
    const today = core.clock.today()
    const stages = await stagesOf(
      core.read(),
      names.map(({ id }) => id),
      { today, signal },
    )
    return {
      people: names.map(({ id, listName }) => {
        const { stage, lastOn } = stages.get(id) ?? { stage: 'prospect' as const, lastOn: null }
        return { customerId: id, listName, stage, lastOn }
      }),
      total: ids.length,
    }
  }

  return { proposals, people, idsOf }
}

function placesOf({ ids, bought }: Silent, { withBuyers }: AskedWay): number[] {
  return Array.from(ids, (_, at) => at).filter((at) => withBuyers || bought[at] === 0)
}

const wayAt = ({ ways }: Silent, at: number) => AnotherWay.options[ways[at] ?? -1] ?? 'none'

function proposalOf(found: Silent, channel: CampaignChannel, way: AnotherWay, places: number[]): Proposal {
  const { tried, pieceCents } = found
  const stages = [...new Set(places.map((at) => Stage.options[found.stages[at] ?? 0] ?? 'prospect'))]
  const sent = CampaignChannel.options.find((one) => one === way)
  const piece = sent ? pieceCents[sent] : 0
  return {
    ...{ way, n: places.length, pieceCents: piece },
    savedCents: Math.max(0, (pieceCents[channel] ?? 0) - (piece ?? 0)) * places.length,
    there: sent ? sumOf(tried[sent], stages) : { sent: 0, answered: 0 },
    here: sumOf(tried[channel], stages),
  }
}
