import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { readCampaign } from '../campaigns'
import { readContent } from './content-store'
import type { Exclusive } from './exclusive'
import { idsInState, messagesOf, noteTry } from './outbox-store'
import { createSentEntry } from './sent-entry'

const batchSize = 250

type Decision = {
  campaignId: number
  ids?: number[] | undefined
  state: 'waiting' | 'uncertain' | 'failed' | 'refused'
  as: 'sent' | 'again'
}

/** A person says what becomes of messages that did not go out for certain. */
export function createDecide(core: Core, exclusive: Exclusive) {
  async function decide(
    { campaignId, ids, state, as }: Decision,
    actor: string,
    report: Report,
    signal: AbortSignal,
  ) {
    const campaign = (await readCampaign(core.read(), campaignId)) ?? fail('NOT_FOUND', { what: 'campaign' })
    const known = await idsInState(core.read(), campaignId, state)
    const chosen = ids ? known.filter((id) => ids.includes(id)) : known
    const { subject } = await readContent(core.read(), campaignId)
    const entry = createSentEntry(core, { campaign, subject, actor })
    for (let from = 0; from < chosen.length; from += batchSize) {
      signal.throwIfAborted()
      report('emails.deciding', from, chosen.length)
      const at = core.clock.now().toISOString()
      const messages = await messagesOf(core.read(), chosen.slice(from, from + batchSize), state)
      if (as === 'again') for (const { id } of messages) await noteTry(core.write(), id, 'waiting', { at })
      else
        await entry.enter(
          messages.map(({ customerId }) => customerId),
          at,
          async (tx) => {
            for (const { id } of messages) await noteTry(tx, id, 'sent', { at })
          },
        )
    }
    core.changes.publish({ tables: ['email_try'], customerIds: [] })
    return { changed: chosen.length }
  }

  return (...call: Parameters<typeof decide>) => exclusive(() => decide(...call))
}
