import type { EmailText } from '@shared/features/emails/email'
import { emails as texts } from '@shared/texts/de/emails'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { peopleIds, readCampaign } from '../campaigns'
import { readCards } from '../customers'
import type { SettingsService } from '../settings'
import { readAttachments, readContent } from './content-store'
import type { MailAccess } from './mail-access'
import type { SmtpLine } from './smtp'
import { createWriter, refuseUnfit } from './writer'

/** What an e-mail of a campaign looks like, on the screen and in the shop's own inbox. */
export function createLook(core: Core, settings: SettingsService, access: MailAccess) {
  async function written(campaignId: number, text: EmailText, index: number) {
    refuseUnfit(text)
    const campaign = (await readCampaign(core.read(), campaignId)) ?? fail('NOT_FOUND', { what: 'campaign' })
    const ids = await peopleIds(core.read(), campaignId, 'chosen')
    const at = Math.min(index, ids.length - 1)
    const writer = await createWriter(core, settings, campaign)
    const [card] = at < 0 ? [] : await readCards(core.read(), [ids[at] ?? 0])
    const [found] = card ? await writer.reachOf([card]) : []
    if (!card || !found) return fail('NO_RECIPIENTS', { excluded: ids.length })
    const contact = found.contact ?? { personId: null, name: '', value: '' }
    const composed = writer.compose(text, card, contact)
    return { writer, composed, contact, listName: card.listName, recipients: ids.length }
  }

  async function preview({
    campaignId,
    text,
    index,
  }: {
    campaignId: number
    text: EmailText
    index: number
  }) {
    const { composed, contact, listName, recipients } = await written(campaignId, text, index)
    return { ...composed, address: contact.value, listName, recipients }
  }

  /** The mail with the first recipient's data, to the shop itself. */
  async function test(campaignId: number, signal?: AbortSignal) {
    const text = await readContent(core.read(), campaignId)
    const { writer, composed } = await written(campaignId, text, 0)
    const attachments = await readAttachments(core.read(), campaignId)
    const subject = texts.testSubject(composed.subject)
    return toSelf(signal, (to) => writer.mime({ ...composed, subject }, to, attachments))
  }

  async function greetSelf(signal?: AbortSignal) {
    const writer = await createWriter(core, settings, { purpose: 'contract' })
    const { subject, text } = texts.greeting
    const composed = { subject, plain: `${text}\n`, html: `<p>${text}</p>` }
    return toSelf(signal, (to) => writer.mime(composed, to, []))
  }

  async function toSelf(
    signal: AbortSignal = new AbortController().signal,
    make: (to: { name: string; address: string }) => Promise<Buffer>,
  ) {
    const { email } = await settings.current()
    await access.access()
    const mail = await make({ name: '', address: email.address })
    const line: SmtpLine = await access.connect(signal)
    try {
      const delivery = await line.deliver(email.address, mail, signal)
      if (delivery.kind === 'lost') fail('MAIL_SERVER', { fault: delivery.fault ?? 'dropped' })
      if (delivery.kind === 'uncertain') fail('MAIL_SERVER', { fault: 'dropped' })
      if (delivery.kind !== 'sent') fail('MAIL_SERVER', { fault: 'senderRefused' })
    } finally {
      line.close()
    }
    return { to: email.address }
  }

  return { preview, test, greetSelf }
}
