import { emails as texts } from '@shared/texts/de/emails'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { writeZip } from '../../files/write-zip'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { readCampaign } from '../campaigns'
import { readCards } from '../customers'
import type { SettingsService } from '../settings'
import { readAttachments, readContent } from './content-store'
import { idsInState, messagesOf } from './outbox-store'
import { createWriter, refuseUnfit } from './writer'

/** Bytes of all drafts together, before packing. */
const limit = 2 * 1024 ** 3
/** What a mail takes besides its attachments, about. */
const textBytes = 20_000

/** What waits, as drafts for another mail program: one .eml each in a ZIP file, made one after the other. */
export function createDrafts(core: Core, settings: SettingsService) {
  return async function drafts(campaignId: number, visit: string, report: Report, signal: AbortSignal) {
    const campaign = (await readCampaign(core.read(), campaignId)) ?? fail('NOT_FOUND', { what: 'campaign' })
    const text = await readContent(core.read(), campaignId)
    refuseUnfit(text)
    const ids = await idsInState(core.read(), campaignId, 'waiting')
    if (ids.length === 0) fail('NO_RECIPIENTS', { excluded: 0 })
    const attachments = await readAttachments(core.read(), campaignId)
    const each = attachments.reduce((sum, { bytes }) => sum + (bytes.length * 4) / 3, textBytes)
    if (each * ids.length > limit) fail('DRAFTS_TOO_LARGE', { n: ids.length })
    const writer = await createWriter(core, settings, campaign)

    async function* draftOf(id: number, at: number): AsyncGenerator<Uint8Array> {
      signal.throwIfAborted()
      report('emails.drafting', at, ids.length)
      const [message] = await messagesOf(core.read(), [id], 'waiting')
      const [found] = message ? await writer.reachOf(await readCards(core.read(), [message.customerId])) : []
      // Whoever objected since is not written to; the file says so in place of a mail.
      if (!found?.contact) {
        yield Buffer.from(texts.draftLeftOut)
        return
      }
      const { card, contact } = found
      const to = { name: contact.name || card.listName, address: contact.value }
      yield await writer.mime(writer.compose(text, card, contact), to, attachments, true)
    }

    const name = texts.draftsFile(campaign.name, core.clock.today())
    const { file } = await produced(
      core.files,
      { visit, name, mediaType: 'application/zip' },
      async (target) => {
        const width = String(ids.length).length
        await writeZip(
          target,
          ids.map((id, at) => ({
            name: `${String(at + 1).padStart(width, '0')}.eml`,
            content: () => draftOf(id, at),
          })),
        )
        return {}
      },
    )
    return { file, drafts: ids.length }
  }
}
