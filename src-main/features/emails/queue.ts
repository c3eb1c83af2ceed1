import type { Core } from '../../core'
import { inOneOperation } from '../../jobs/in-one-operation'
import { createTurns } from '../../jobs/turns'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { peopleIds, readCampaign } from '../campaigns'
import { readCards } from '../customers'
import type { SettingsService } from '../settings'
import { readContent } from './content-store'
import { insertMessages, withoutMessage } from './outbox-store'
import { createWriter, refuseUnfit } from './writer'

const batchSize = 250

/** Puts those who were settled and got nothing yet into the outbox, as one undoable operation. */
export function createQueue(core: Core, settings: SettingsService) {
  /** Of two at once the second finds nobody left. */
  const inTurn = createTurns<number>()

  async function queue(campaignId: number, actor: string, report: Report, signal: AbortSignal) {
    const campaign = (await readCampaign(core.read(), campaignId)) ?? fail('NOT_FOUND', { what: 'campaign' })
    refuseUnfit(await readContent(core.read(), campaignId))
    const unsent = await peopleIds(core.read(), campaignId, 'unsent')
    const ids = await withoutMessage(core.read(), campaignId, unsent)
    if (campaign.channel !== 'email' || ids.length === 0) fail('NO_RECIPIENTS', { excluded: unsent.length })
    const writer = await createWriter(core, settings, campaign)
    const rowsOf = async (some: number[]) => {
      const at = core.clock.now().toISOString()
      const found = await writer.reachOf(await readCards(core.read(), some))
      return found.flatMap(({ card, contact }) =>
        contact
          ? [
              {
                ...{ campaign_id: campaignId, customer_id: card.id },
                ...{ address: contact.value, name: contact.name, at },
              },
            ]
          : [],
      )
    }
    const meta = { kind: 'emails.queue', label: campaign.name, actor }
    return inOneOperation(core, meta, async (step) => {
      let queued = 0
      for (let from = 0; from < ids.length; from += batchSize) {
        signal.throwIfAborted()
        report('emails.queueing', from, ids.length)
        const rows = await rowsOf(ids.slice(from, from + batchSize))
        await step((tx) => insertMessages(tx, rows))
        queued += rows.length
      }
      if (queued === 0) fail('NO_RECIPIENTS', { excluded: ids.length })
      return { queued, left: ids.length - queued }
    })
  }

  return (campaignId: number, actor: string, report: Report, signal: AbortSignal) =>
    inTurn(campaignId, () => queue(campaignId, actor, report, signal))
}
