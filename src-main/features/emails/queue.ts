import type { Core } from '../../core'
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
  return async function queue(campaignId: number, actor: string, report: Report, signal: AbortSignal) {
    const campaign = (await readCampaign(core.read(), campaignId)) ?? fail('NOT_FOUND', { what: 'campaign' })
    refuseUnfit(await readContent(core.read(), campaignId))
    const unsent = await peopleIds(core.read(), campaignId, 'unsent')
    const ids = await withoutMessage(core.read(), campaignId, unsent)
    if (campaign.channel !== 'email' || ids.length === 0) fail('NO_RECIPIENTS', { excluded: unsent.length })
    const writer = await createWriter(core, settings, campaign)
    const operationId = await core.operations.begin({ kind: 'emails.queue', label: campaign.name, actor })
    try {
      let queued = 0
      for (let from = 0; from < ids.length; from += batchSize) {
        signal.throwIfAborted()
        report('emails.queueing', from, ids.length)
        const found = await writer.reachOf(await readCards(core.read(), ids.slice(from, from + batchSize)))
        const at = core.clock.now().toISOString()
        const rows = found.flatMap(({ card, contact }) =>
          contact
            ? [
                {
                  campaign_id: campaignId,
                  customer_id: card.id,
                  address: contact.value,
                  name: contact.name,
                  at,
                },
              ]
            : [],
        )
        await core.operations.step(operationId, (tx) => insertMessages(tx, rows))
        queued += rows.length
      }
      if (queued === 0) fail('NO_RECIPIENTS', { excluded: ids.length })
      await core.operations.finish(operationId)
      return { operationId, queued, left: ids.length - queued }
    } catch (error) {
      await core.undo.undo(operationId, actor)
      throw error
    }
  }
}
