import type { ToCall } from '@shared/features/calls/call'
import type { Campaign } from '@shared/features/campaigns/campaign'
import type { CustomerCard } from '@shared/features/customers/card'
import { excludedBy } from '@shared/features/selections/exclusion'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { createReach, readCampaign } from '../campaigns'
import { readCards } from '../customers'
import type { SettingsService } from '../settings'
import { progressOf, readTry, waitingIds } from './store'

/** So many cards are looked at together. */
const some = 20

/** Where and whether the cards of a campaign are reached as things stand now. */
export async function reachNow(core: Core, settings: SettingsService, { channel, purpose }: Campaign) {
  const today = core.clock.today()
  const { shop } = await settings.current()
  const reach = await createReach(core.read(), { channel, purpose, today, senderCountry: shop.country })
  return async (cards: readonly CustomerCard[]) => {
    await reach.learn(cards)
    return cards.map((card) => {
      const barred =
        excludedBy(card, purpose, today) ?? reach.exclusion(card) ?? (card.deletedAt ? 'nobodyThere' : null)
      return { card, barred, contact: barred ? null : reach.contact(card) }
    })
  }
}

/** The first of these who is reached as things stand now; undefined where nobody is. */
export async function firstReached(
  core: Core,
  ids: readonly number[],
  look: Awaited<ReturnType<typeof reachNow>>,
) {
  for (let at = 0; at < ids.length; at += some) {
    const cards = await readCards(core.read(), ids.slice(at, at + some))
    const found = (await look(cards)).find(({ barred }) => barred === null)
    if (found) return found
  }
  return undefined
}

/** These in their order, beginning behind one of them; one that is not among them changes nothing. */
export function behind(ids: readonly number[], after: number | undefined): number[] {
  const at = after === undefined ? -1 : ids.indexOf(after)
  return at < 0 ? [...ids] : [...ids.slice(at + 1), ...ids.slice(0, at + 1)]
}

type Asked = { campaignId: number; customerId?: number | undefined; after?: number | undefined }

/** Whom to call next, and how far the list is. */
export function createNext(core: Core, settings: SettingsService) {
  return async function next({ campaignId, customerId, after }: Asked) {
    const db = core.read()
    const campaign = (await readCampaign(db, campaignId)) ?? fail('NOT_FOUND', { what: 'campaign' })
    const look = await reachNow(core, settings, campaign)
    const progress = await progressOf(db, campaignId)
    const found =
      customerId === undefined
        ? await firstReached(core, behind(await waitingIds(db, campaignId, core.clock.today()), after), look)
        : (await look(await readCards(db, [customerId])))[0]
    if (!found) return { call: null, progress }
    const { card, barred, contact } = found
    const tried = await readTry(db, campaignId, card.id)
    const call: ToCall = {
      ...{ customerId: card.id, displayName: card.displayName, barred },
      ...{ number: contact?.value ?? '', name: contact?.name ?? '', personId: contact?.personId ?? null },
      before: tried ? lastTry(tried) : null,
    }
    return { call, progress }
  }
}

function lastTry({
  id: _id,
  reminderId: _reminder,
  ...tried
}: NonNullable<Awaited<ReturnType<typeof readTry>>>) {
  return tried
}
