import { setTimeout as wait } from 'node:timers/promises'
import { mailAddress } from '@shared/features/emails/account'
import type { MailFault } from '@shared/features/emails/email'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { readCampaign } from '../campaigns'
import { readCards } from '../customers'
import type { SettingsService } from '../settings'
import { readAttachments, readContent } from './content-store'
import type { Exclusive } from './exclusive'
import type { MailAccess } from './mail-access'
import { idsInState, markSending, messagesOf, noteAddress, noteTry, outboxCounts } from './outbox-store'
import { createSentEntry } from './sent-entry'
import type { SmtpLine } from './smtp'
import { createWriter, refuseUnfit } from './writer'

/**
 * Sends what waits, one by one. Before each mail the card is asked once more; that it is about to leave is on the disk
 * before anything of it does. What ends the run leaves the rest waiting.
 */
export function createSender(
  core: Core,
  settings: SettingsService,
  access: MailAccess,
  exclusive: Exclusive,
) {
  async function send(campaignId: number, actor: string, report: Report, signal: AbortSignal) {
    const campaign = (await readCampaign(core.read(), campaignId)) ?? fail('NOT_FOUND', { what: 'campaign' })
    const text = await readContent(core.read(), campaignId)
    refuseUnfit(text)
    const attachments = await readAttachments(core.read(), campaignId)
    const writer = await createWriter(core, settings, campaign)
    const waiting = await idsInState(core.read(), campaignId, 'waiting')
    const entry = createSentEntry(core, { campaign, subject: text.subject, actor })
    const pauseMs = writer.account.perHour > 0 ? 3_600_000 / writer.account.perHour : 0
    const now = () => core.clock.now().toISOString()
    let sent = 0
    let line: SmtpLine | null = null

    /** Deals with one message; a fault or a stop ends the run, true goes on. */
    async function sendOne(id: number): Promise<MailFault | 'next' | 'skipped' | 'stopped'> {
      const [message] = await messagesOf(core.read(), [id], 'waiting')
      if (!message) return 'skipped'
      const cards = await readCards(core.read(), [message.customerId])
      const [found] = await writer.reachOf(cards)
      if (!found?.contact) return skip(id, found?.reason ?? 'gone')
      const { card, contact } = found
      if (!mailAddress.test(contact.value)) return skip(id, 'badAddress', 'refused')
      const to = { name: contact.name || card.listName, address: contact.value }
      const mail = await writer.mime(writer.compose(text, card, contact), to, attachments)
      if (!line?.isOpen()) line = await access.connect(signal)
      if (signal.aborted) return 'stopped'
      if (!(await markSending(core.write(), id, now()))) return 'skipped'
      const delivery = await line.deliver(contact.value, mail, signal)
      if (delivery.kind === 'sent') {
        sent += 1
        await entry.enter([card.id], now(), async (tx) => {
          await noteTry(tx, id, 'sent', { at: now() })
          await noteAddress(tx, id, contact.value)
        })
      } else if (delivery.kind === 'lost') {
        await noteTry(core.write(), id, 'waiting', { at: now(), reason: delivery.fault })
        return delivery.fault ?? 'stopped'
      } else {
        const reply = 'reply' in delivery ? delivery.reply : null
        await noteTry(core.write(), id, delivery.kind, { at: now(), reply })
        // A line that broke in the middle of a text is no good for the next one either.
        if (delivery.kind === 'uncertain') return 'dropped'
      }
      return 'next'
    }

    async function skip(id: number, reason: string, state: 'skipped' | 'refused' = 'skipped') {
      await noteTry(core.write(), id, state, { at: now(), reason })
      return 'skipped' as const
    }

    let fault: MailFault | null = null
    try {
      for (const [done, id] of waiting.entries()) {
        if (signal.aborted) break
        report('emails.sending', done, waiting.length)
        const outcome = await sendOne(id)
        if (outcome === 'stopped') break
        if (outcome !== 'next' && outcome !== 'skipped') {
          fault = outcome
          break
        }
        core.changes.publish({ tables: ['email_try'], customerIds: [] })
        const last = done === waiting.length - 1
        if (outcome === 'next' && !last) await wait(pauseMs, undefined, { signal }).catch(() => {})
      }
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      ;(line as SmtpLine | null)?.close()
      core.changes.publish({ tables: ['email_try'], customerIds: [] })
    }
    return { sent, counts: await outboxCounts(core.read(), campaignId), fault }
  }

  return (...[campaignId, actor, report, signal]: Parameters<typeof send>) =>
    exclusive(() => send(campaignId, actor, report, signal))
}
