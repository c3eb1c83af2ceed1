import type { Tried } from '@shared/features/another-way/chance'
import { costOf } from '@shared/features/results/result'
import { openDataFile, type ReadDatabase } from '../../db/open'
import { task } from '../../jobs/task'
import { answerTurnover, sentCampaigns, triedOf } from './mailing-store'

/** What the letters of the last campaigns have come to. */
export type LetterFigures = {
  /** The newest first. */
  campaignIds: number[]
  all: Tried
  pieceCents: number
  /** What an answer with a purchase comes to, 0 where there was none. */
  answerCents: number
}

/** So many campaigns back: prices and customers change. */
const lastCampaigns = 20

/** Counts all letters of the last campaigns, from a reading connection of its own. */
export const letterFiguresTask = task<{ dataFile: string }, never, LetterFigures>(
  'anotherWay.letterFigures',
  async ({ dataFile }) => {
    const data = openDataFile(dataFile, 'read')
    try {
      return await letterFigures(data.read)
    } finally {
      await data.close()
    }
  },
)

async function letterFigures(db: ReadDatabase): Promise<LetterFigures> {
  const letters = (await sentCampaigns(db)).filter(({ channel }) => channel === 'letter')
  const last = letters.slice(0, lastCampaigns)
  const campaignIds = last.map(({ id }) => id)
  const tried = await triedOf(db, campaignIds)
  const all = { sent: 0, answered: 0 }
  let spent = 0
  for (const campaign of last) {
    const { sent, answered } = tried.get(campaign.id) ?? { sent: 0, answered: 0 }
    all.sent += sent
    all.answered += answered
    spent += costOf(campaign, sent)
  }
  const { cents, answers } = await answerTurnover(db, { campaignIds })
  return {
    ...{ campaignIds, all },
    pieceCents: all.sent === 0 ? 0 : Math.round(spent / all.sent),
    answerCents: answers === 0 ? 0 : Math.round(cents / answers),
  }
}
