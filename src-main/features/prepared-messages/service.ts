import type { Campaign } from '@shared/features/campaigns/campaign'
import { unknownFields } from '@shared/features/letters/field-names'
import { fieldValues } from '@shared/features/letters/fields'
import { mannerOf } from '@shared/features/letters/manner'
import type { PreparedMessage } from '@shared/features/prepared-messages/contract'
import { messageLink } from '@shared/features/prepared-messages/links'
import { messageText } from '@shared/features/prepared-messages/text'
import { preparedMessages as texts } from '@shared/texts/de/prepared-messages'
import type { Core } from '../../core'
import { bookOnce } from '../../db/book-once'
import { qrCode } from '../../pdf/qr-code'
import { fail } from '../../rpc/fail'
import { behind, firstReached, isChosen, reachNow, readScript } from '../calls'
import { markSentTo, readCampaign } from '../campaigns'
import { readCards } from '../customers'
import { correspondentOf } from '../letters'
import type { SettingsService } from '../settings'
import { insertMessage, sentAt, sentCounts, unsentIds } from './store'

type Asked = { campaignId: number; customerId?: number | undefined; after?: number | undefined }
type Found = NonNullable<Awaited<ReturnType<typeof firstReached>>>

/** The messages of a campaign, one after the other: the finished text, and when it was sent from the shop's mobile. */
export function createPreparedMessages(core: Core, settings: SettingsService) {
  const existing = async (id: number) =>
    (await readCampaign(core.read(), id)) ?? fail('NOT_FOUND', { what: 'campaign' })

  /** UNKNOWN_FIELDS where the text cannot be filled. */
  async function next({ campaignId, customerId, after }: Asked) {
    const db = core.read()
    const campaign = await existing(campaignId)
    const { text } = await readScript(db, campaignId)
    const fields = unknownFields(text)
    if (fields.length > 0) fail('UNKNOWN_FIELDS', { fields })
    const look = await reachNow(core, settings, campaign)
    const found =
      customerId === undefined
        ? await firstReached(core, behind(await unsentIds(db, campaignId), after), look)
        : (await look(await readCards(db, [customerId])))[0]
    const progress = await sentCounts(db, campaignId)
    return { message: found ? await prepared(campaign, found) : null, progress }
  }

  async function prepared(campaign: Campaign, { card, barred, contact }: Found): Promise<PreparedMessage> {
    const { text: script, saysStop } = await readScript(core.read(), campaign.id)
    const own = settings.current()
    const fields = fieldValues(
      correspondentOf(card, campaign.purpose, core.clock.today()),
      core.clock.today(),
      mannerOf(await own),
    )
    const closing = saysStop && campaign.purpose === 'advertising' ? texts.stop : ''
    const text = barred || script.trim() === '' ? '' : messageText(script, fields, closing)
    const number = contact?.value ?? ''
    const codeOf = (app: 'sms' | 'whatsapp') =>
      text && number ? codeOfLink(messageLink(app, number, text)) : null
    return {
      ...{ customerId: card.id, displayName: card.displayName, barred, number, text },
      name: contact?.name ?? '',
      sentAt: await sentAt(core.read(), campaign.id, card.id),
      ...{ sms: codeOf('sms'), whatsapp: codeOf('whatsapp') },
    }
  }

  /** MESSAGE_BARRED where somebody objected meanwhile. */
  async function markSent(
    { campaignId, customerId, requestId }: { campaignId: number; customerId: number; requestId: string },
    actor: string,
  ) {
    const campaign = await existing(campaignId)
    const look = await reachNow(core, settings, campaign)
    const [found] = await look(await readCards(core.read(), [customerId]))
    if (found?.barred) fail('MESSAGE_BARRED', { name: found.card.displayName })
    const booking = { kind: 'preparedMessages.markSent', what: campaign.name, customerId, requestId, actor }
    const { operationId } = await bookOnce(core, booking, {
      async write(tx, card) {
        if (!(await isChosen(tx, campaignId, card.id))) fail('NOT_FOUND', { what: 'recipient' })
        const at = core.clock.now().toISOString()
        const { name: subject, purpose } = campaign
        const sent = { runId: requestId, subject, purpose, campaignId, customerId: card.id, at, actor }
        const rowId = await insertMessage(tx, sent)
        await markSentTo(tx, campaignId, [card.id], at)
        return { rowId, result: undefined }
      },
      again: async () => undefined,
    })
    return { operationId }
  }

  return { next, markSent }
}

/** The code of a link; null where there is none, or where it is longer than a code can hold. */
function codeOfLink(link: string | null): PreparedMessage['sms'] {
  // Version 40 with the correction that is used holds 2,331 bytes (ISO/IEC 18004, table 7).
  if (link === null || link.length > 2331) return null
  const { modules, outlines } = qrCode(link)
  const path = outlines.map((points) => `M${points.map((point) => point.join(' ')).join('L')}Z`).join('')
  return { side: modules, path }
}
