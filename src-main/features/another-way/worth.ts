import { chanceOfAnswer, prospectOf } from '@shared/features/another-way/chance'
import type { Worth } from '@shared/features/another-way/contract'
import { excludedBy } from '@shared/features/selections/exclusion'
import type { Core } from '../../core'
import { keptWork } from '../../jobs/kept-work'
import { fail } from '../../rpc/fail'
import { createReach } from '../campaigns'
import { readCard } from '../customers'
import type { SettingsService } from '../settings'
import { letterFiguresTask } from './letter-figures-task'
import { answerTurnover, lettersTo } from './mailing-store'

/** By these what letters have come to is told; a purchase that was cancelled shows when one of them changes. */
const tables = new Set(['campaign', 'campaign_recipient', 'campaign_answer'])

/** „Lohnt sich der nächste Brief?“ by the shop's own figures, which are counted once and kept until they change. */
export function createWorth(core: Core, settings: SettingsService) {
  const figures = keptWork(
    core.changes,
    (_: null, signal) => core.pool.run(letterFiguresTask, { dataFile: core.dataFile() }, { signal }),
    { until: tables },
  )

  /** Null before any letter of a campaign has gone out, and for who gets no advertising by letter. NOT_FOUND. */
  return async function worth(customerId: number): Promise<Worth | null> {
    // Asked for each card that is opened: where no letter went out, nothing more is read.
    const { campaignIds, all, pieceCents, answerCents: ofAll } = await figures(null)
    if (all.sent === 0) return null
    const db = core.read()
    const card = (await readCard(db, customerId)) ?? fail('NOT_FOUND', { what: 'customer' })
    const { shop, results } = await settings.current()
    const today = core.clock.today()
    const way = { channel: 'letter' as const, purpose: 'advertising' as const, today }
    const { exclusion } = await createReach(db, { ...way, senderCountry: shop.country })
    if ((excludedBy(card, 'advertising', today) ?? exclusion(card)) !== null) return null
    const own = await lettersTo(db, customerId)
    const { cents, answers } = await answerTurnover(db, { campaignIds, customerId })
    const answerCents = answers === 0 ? ofAll : Math.round(cents / answers)
    const chance = chanceOfAnswer(own, chanceOfAnswer(all))
    const { marginPercent } = results
    const { turnoverCents, profitCents } = prospectOf(chance, { answerCents, marginPercent, pieceCents })
    return {
      ...{ own, all, answerCents, pieceCents, turnoverCents, profitCents },
      chancePerMille: Math.round(chance * 1000),
      ownTurnover: answers > 0,
    }
  }
}
