import type { Purpose } from '@shared/features/selections/selection'
import { letters as texts } from '@shared/texts/de/letters'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { inOneOperation } from '../../jobs/in-one-operation'
import { createTurns } from '../../jobs/turns'
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
  /** A second Yes to the same printing waits for the first. */
  const inTurn = createTurns<string>()

  async function enterOnce(sent: Sent, actor: string, report: Report, signal: AbortSignal) {
    signal.throwIfAborted()
    const entered = await findMailing(core.read(), sent.runId)
    if (entered) return { operationId: entered.operationId, entered: entered.recipients }
    const { runId, purpose } = sent
    const ids = [...new Set(sent.recipientIds)]
    const subject = sent.subject || texts.documentTitle
    const at = core.clock.now().toISOString()
    const meta = { kind: 'letters.markSent', label: subject, actor }
    return inOneOperation(core, meta, async (step, operationId) => {
      const letter = { ...sent, subject, recipientIds: ids }
      const { mailingId, campaignId } = await step(async (tx) => {
        const campaign = await campaignOf(campaigns, tx, letter, { at, actor })
        const mailing = { runId, subject, purpose, campaignId: campaign, at, actor }
        return { mailingId: await insertMailing(tx, mailing, operationId), campaignId: campaign }
      })
      let count = 0
      for (let from = 0; from < ids.length; from += batchSize) {
        signal.throwIfAborted()
        report('letters.entering', from, ids.length)
        const batch = ids.slice(from, from + batchSize)
        count += await step(async (tx) => {
          const there = await insertRecipients(tx, mailingId, batch, at)
          if (campaignId !== null) await campaigns.enterSent(tx, campaignId, batch, at)
          return there
        })
      }
      return { entered: count }
    })
  }

  return (sent: Sent, actor: string, report: Report, signal: AbortSignal) =>
    inTurn(sent.runId, () => enterOnce(sent, actor, report, signal))
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
