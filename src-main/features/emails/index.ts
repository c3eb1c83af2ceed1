import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { readCampaign } from '../campaigns'
import type { SettingsService } from '../settings'
import { attach } from './attachments'
import { deleteAttachment, listAttachments, readContent, saveContent } from './content-store'
import { createDecide } from './decide'
import { createDrafts } from './drafts'
import { createExclusive } from './exclusive'
import { createLook } from './look'
import { createMailAccess } from './mail-access'
import { countMissing, doubtSending, listOutbox, outboxCounts } from './outbox-store'
import { createQueue } from './queue'
import { createSender } from './sender'

export { undoMessage } from './outbox-store'
export { personalData } from './personal-data'

/** Mails that were on their way when the program ended are in doubt from now on, and never sent again by themselves. */
export const doubtInterrupted = (core: Core): Promise<void> => doubtSending(core.write())

/** Binds the e-mails of campaigns to the contract. */
export function bindEmails(core: Core, settings: SettingsService) {
  const access = createMailAccess(core, settings)
  const exclusive = createExclusive()
  const look = createLook(core, settings, access)
  const queue = createQueue(core, settings)
  const send = createSender(core, settings, access, exclusive)
  const decide = createDecide(core, exclusive)
  const drafts = createDrafts(core, settings)
  const existing = async (id: number) =>
    (await readCampaign(core.read(), id)) ?? fail('NOT_FOUND', { what: 'campaign' })
  const changed = (table: 'email_content' | 'email_attachment') =>
    core.changes.publish({ tables: [table], customerIds: [] })
  const { emails } = os
  const router = emails.router({
    account: emails.account.handler(() => access.state()),
    setPassword: emails.setPassword.handler(({ input }) => access.setPassword(input.password)),
    verify: emails.verify.handler(({ signal }) => access.verify(signal)),
    greetSelf: emails.greetSelf.handler(({ signal }) => exclusive(() => look.greetSelf(signal))),
    content: emails.content.handler(async ({ input: { campaignId } }) => ({
      ...(await readContent(core.read(), campaignId)),
      attachments: await listAttachments(core.read(), campaignId),
    })),
    saveContent: emails.saveContent.handler(async ({ input: { campaignId, text } }) => {
      await existing(campaignId)
      const savedAt = core.clock.now().toISOString()
      await saveContent(core.write(), campaignId, text, savedAt)
      return { savedAt }
    }),
    attach: emails.attach.handler(async ({ input, context }) => {
      await existing(input.campaignId)
      const attachment = await attach(core, input, context.visit)
      changed('email_attachment')
      return attachment
    }),
    detach: emails.detach.handler(async ({ input: { campaignId, id } }) => {
      await deleteAttachment(core.write(), campaignId, id)
      changed('email_attachment')
      return { id }
    }),
    preview: emails.preview.handler(({ input }) => look.preview(input)),
    test: emails.test.handler(({ input, signal }) => exclusive(() => look.test(input.campaignId, signal))),
    queue: emails.queue.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => queue(input.campaignId, context.actor, report, cancel)),
    ),
    outbox: emails.outbox.handler(async ({ input }) => {
      const counts = await outboxCounts(core.read(), input.campaignId)
      const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
      const total = input.state ? counts[input.state] : all
      const missing = await countMissing(core.read(), input.campaignId)
      return { messages: await listOutbox(core.read(), input), total, counts, missing }
    }),
    send: emails.send.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => send(input.campaignId, context.actor, report, cancel)),
    ),
    decide: emails.decide.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => decide(input, context.actor, report, cancel)),
    ),
    drafts: emails.drafts.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => drafts(input.campaignId, context.visit, report, cancel)),
    ),
  })
  return { router }
}
