import { randomUUID } from 'node:crypto'
import type { Campaign } from '@shared/features/campaigns/campaign'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { enterSent, insertEmailMailing } from './sent-store'

type Said = { campaign: Campaign; subject: string; actor: string }

/**
 * Enters mails that went out in the Verlauf of who got them, under one operation that is finished before the first:
 * what has left stays so after a crash, and is never taken back by itself.
 */
export function createSentEntry(core: Core, { campaign, subject, actor }: Said) {
  let begun: { operationId: number; mailingId: number } | undefined

  /** `more` writes besides, in the same transaction. */
  async function enter(customerIds: readonly number[], at: string, more: (tx: Tx) => Promise<void>) {
    const operationId = begun?.operationId ?? (await beginFinished())
    const mailingId = await core.operations.step(operationId, async (tx) => {
      const id = begun?.mailingId ?? (await insertEmailMailing(tx, mailing(at)))
      await enterSent(tx, id, campaign.id, customerIds, at)
      await more(tx)
      return id
    })
    begun = { operationId, mailingId }
  }

  async function beginFinished(): Promise<number> {
    const id = await core.operations.begin({ kind: 'emails.send', label: campaign.name, actor })
    await core.operations.finish(id)
    return id
  }

  const mailing = (at: string) => ({
    ...{ runId: randomUUID(), campaignId: campaign.id, purpose: campaign.purpose, at, actor },
    // It is everybody's, so no recipient's name stands in it.
    subject: subject.replace(/\{\{[^}]*\}\}/g, '').trim() || campaign.name,
  })

  return { enter }
}
