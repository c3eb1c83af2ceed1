import { chanceOfAnswer, prospectOf } from '@shared/features/another-way/chance'
import { AnotherWay, proposedWay } from '@shared/features/another-way/way'
import { CampaignChannel } from '@shared/features/campaigns/campaign'
import type { CustomerCard } from '@shared/features/customers/card'
import { Stage } from '@shared/features/customers/stage'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import { dayFinder } from '@shared/kernel/day-finder'
import { openDataFile, type ReadDatabase } from '../../db/open'
import { task } from '../../jobs/task'
import { createReach } from '../campaigns'
import { recipients } from '../recipients'
import { createExperience, type Experience, sumOf } from './experience'
import { answerTurnover, sentCampaigns } from './mailing-store'
import { buyersAmong, createSilence, mailings } from './silent'
import { stagesOf } from './stage-store'

export type AskedSilence = {
  channel: CampaignChannel
  misses: number
  today: CivilDate
  timeZone: string | undefined
  senderCountry: string
  marginPercent: number
}
/** Who has not answered: their places in `AnotherWay` and `Stage`, and whether they bought nevertheless. */
export type Silent = Experience & {
  ids: Int32Array
  ways: Uint8Array
  stages: Uint8Array
  bought: Uint8Array
}

/** Who still comes: the last purchase is not longer ago. */
const stillComesDays = 365

/** Finds who has not answered and on which other way each of them may be reached, and chooses one. */
export const proposalsTask = task<AskedSilence & { dataFile: string }, never, Silent>(
  'anotherWay.proposals',
  async ({ dataFile, ...asked }, { signal }) => {
    const data = openDataFile(dataFile, 'read')
    try {
      return await silentOnes(data.read, asked, signal)
    } finally {
      await data.close()
    }
  },
)

async function silentOnes(db: ReadDatabase, asked: AskedSilence, signal: AbortSignal): Promise<Silent> {
  const { channel, today } = asked
  const campaigns = await sentCampaigns(db)
  const silence = createSilence({ ...asked, dayOf: dayFinder(asked.timeZone) })
  const learnt = createExperience()
  for await (const { campaign, pieces } of mailings(db, campaigns, signal)) {
    learnt.add(campaign, pieces)
    if (campaign.channel === channel) silence.add(pieces, campaign.answerDays)
  }
  const stages = await stagesOf(db, learnt.customers(), { today, signal })
  const experience = learnt.experience(stages)
  const { cents, answers } = await answerTurnover(db, { campaignIds: campaigns.map(({ id }) => id) })
  const answerCents = answers === 0 ? 0 : cents / answers
  const silent = silence.silent()
  const bought = await buyersAmong(db, silent)
  const ways = await allowedWays(db, { ...asked, ids: [...silent.keys()] }, signal)
  const ids = [...ways.keys()]
  const stageAt = (id: number) => stages.get(id)?.stage ?? 'prospect'
  const wayFor = (id: number) => {
    const lastOn = stages.get(id)?.lastOn ?? null
    const promises = (ways.get(id) ?? []).map((way) =>
      promiseOf(way, stageAt(id), { ...asked, ...experience, answerCents }),
    )
    return proposedWay(promises, lastOn !== null && lastOn >= addDays(today, -stillComesDays))
  }
  return {
    ...experience,
    ids: Int32Array.from(ids),
    ways: Uint8Array.from(ids, (id) => AnotherWay.options.indexOf(wayFor(id))),
    stages: Uint8Array.from(ids, (id) => Stage.options.indexOf(stageAt(id))),
    bought: Uint8Array.from(ids, (id) => (bought.has(id) ? 1 : 0)),
  }
}

/** What a way promises for customers of a stage, by what the shop has learnt of it. */
function promiseOf(
  way: CampaignChannel,
  stage: Stage,
  { tried, pieceCents, ...money }: Experience & { marginPercent: number; answerCents: number },
) {
  const chance = chanceOfAnswer(tried[way][stage], chanceOfAnswer(sumOf(tried[way])))
  return { way, ...prospectOf(chance, { ...money, pieceCents: pieceCents[way] ?? 0 }) }
}

/** The other ways on which advertising may reach each of these; who may get none at all is left out. */
async function allowedWays(
  db: ReadDatabase,
  { channel, today, senderCountry, ids }: AskedSilence & { ids: number[] },
  signal: AbortSignal,
): Promise<Map<number, CampaignChannel[]>> {
  const others = CampaignChannel.options.filter((way) => way !== channel)
  const reaches = await Promise.all(
    others.map(async (way) => ({
      way,
      ...(await createReach(db, { channel: way, purpose: 'advertising', today, senderCountry })),
    })),
  )
  const found = await recipients(db, {
    selection: { type: 'ids', ids },
    ...{ purpose: 'advertising', today, signal },
    learn: async (cards: readonly CustomerCard[]) => {
      for (const { learn } of reaches) await learn(cards)
    },
  })
  const ways = new Map<number, CampaignChannel[]>()
  for await (const cards of found.chunks)
    for (const card of cards)
      ways.set(
        card.id,
        reaches.filter(({ exclusion }) => exclusion(card) === null).map(({ way }) => way),
      )
  return ways
}
