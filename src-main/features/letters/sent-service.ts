import type { Purpose } from '@shared/features/selections/selection'
import { letters as texts } from '@shared/texts/de/letters'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import type { Report } from '../../rpc/long'
import { findMailing, insertMailing, insertRecipients } from './store'

type Sent = {
  runId: string
  subject: string
  purpose: Purpose
  recipientIds: number[]
  campaignId: number | null
}

/** What letters need of campaigns, which themselves ask letters whom they reach. */
export type LetterCampaigns = {
  exists: (tx: Tx, id: number) => Promise<boolean>
  /** Makes a campaign of a letter that was printed without one; answers its id. */
  begin: (
    tx: Tx,
    letter: { name: string; purpose: Exclude<Purpose, 'internal'>; recipientIds: number[] },
    made: { at: string; actor: string },
  ) => Promise<number>
  enterSent: (tx: Tx, id: number, customerIds: number[], at: string) => Promise<void>
}

const batchSize = 250

/**
 * „Sind die Briefe gut gedruckt?“ – Yes: enters the letter in the Verlauf of each recipient, once for each
 * printing however often it is said, as one undoable operation.
 */
export function createSentService(core: Core, campaigns: LetterCampaigns) {
  /** Printings that are being entered: a second Yes waits for the first. */
  const underWay = new Map<string, Promise<unknown>>()

  return async function markSent(sent: Sent, actor: string, report: Report, signal: AbortSignal) {
    const { runId } = sent
    while (underWay.has(runId)) await underWay.get(runId)
    signal.throwIfAborted()
    const entering = enterOnce(sent, actor, report, signal)
    const settled = entering.catch(() => {}).finally(() => underWay.delete(runId))
    underWay.set(runId, settled)
    return entering
  }

  async function enterOnce(sent: Sent, actor: string, report: Report, signal: AbortSignal) {
    const entered = await findMailing(core.read(), sent.runId)
    if (entered) return { operationId: entered.operationId, entered: entered.recipients }
    const { runId, purpose } = sent
    const ids = [...new Set(sent.recipientIds)]
    const subject = sent.subject || texts.documentTitle
    const at = core.clock.now().toISOString()
    const operationId = await core.operations.begin({ kind: 'letters.markSent', label: subject, actor })
    try {
      const { mailingId, campaignId } = await core.operations.step(operationId, async (tx) => {
        const campaign = await campaignOf(
          campaigns,
          tx,
          { ...sent, subject, recipientIds: ids },
          { at, actor },
        )
        const mailing = { runId, subject, purpose, campaignId: campaign, at, actor }
        return { mailingId: await insertMailing(tx, mailing, operationId), campaignId: campaign }
      })
      let count = 0
      for (let from = 0; from < ids.length; from += batchSize) {
        signal.throwIfAborted()
        report('letters.entering', from, ids.length)
        const batch = ids.slice(from, from + batchSize)
        count += await core.operations.step(operationId, async (tx) => {
          const there = await insertRecipients(tx, mailingId, batch, at)
          if (campaignId !== null) await campaigns.enterSent(tx, campaignId, batch, at)
          return there
        })
      }
      await core.operations.finish(operationId)
      return { operationId, entered: count }
    } catch (error) {
      await core.undo.undo(operationId, actor)
      throw error
    }
  }
}

/**
 * The campaign that a printing belongs to: the one it was written for, else one of its own. A letter to a single person
 * and what stays in the shop is none.
 */
async function campaignOf(
  { exists, begin }: LetterCampaigns,
  tx: Tx,
  { campaignId, subject, purpose, recipientIds }: Sent,
  made: { at: string; actor: string },
): Promise<number | null> {
  if (campaignId !== null && (await exists(tx, campaignId))) return campaignId
  if (recipientIds.length < 2 || purpose === 'internal') return null
  return begin(tx, { name: subject, purpose, recipientIds }, made)
}
