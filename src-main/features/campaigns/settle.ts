import type { Standing } from '@shared/features/campaigns/campaign'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { countsOfCheck, type createCheck } from './check'
import { reasonOf } from './check-task'
import { insertSettled } from './recipient-store'
import { controlSeedOf, readCampaign, stampCampaign } from './store'

const batchSize = 250

/** Settles whom a campaign reaches, as one undoable operation: the check of this moment stays with it as the proof. */
export function createSettle(core: Core, { checked }: ReturnType<typeof createCheck>) {
  return async function settle(id: number, actor: string, report: Report, signal: AbortSignal) {
    const campaign = (await readCampaign(core.read(), id)) ?? fail('NOT_FOUND', { what: 'campaign' })
    if (campaign.checkedAt !== null) fail('CAMPAIGN_SETTLED', { name: campaign.name })
    const controlSeed = await controlSeedOf(core.read(), id)
    report('campaigns.checking', 0, null)
    const found = await checked({ ...campaign, controlSeed }, signal)
    const check = countsOfCheck(found)
    if (check.chosen === 0) fail('NO_RECIPIENTS', { excluded: check.total })
    const rows = Array.from(found.ids, (customer_id, at) => standingOf(customer_id, found.verdicts[at] ?? 0))
    const operationId = await core.operations.begin({ kind: 'campaigns.settle', label: campaign.name, actor })
    try {
      for (let from = 0; from < rows.length; from += batchSize) {
        signal.throwIfAborted()
        report('campaigns.settling', from, rows.length)
        await core.operations.step(operationId, (tx) =>
          insertSettled(tx, id, rows.slice(from, from + batchSize)),
        )
      }
      await core.operations.step(operationId, (tx) =>
        stampCampaign(tx, id, { checked_at: core.clock.now().toISOString() }),
      )
      await core.operations.finish(operationId)
      return { operationId, check }
    } catch (error) {
      await core.undo.undo(operationId, actor)
      throw error
    }
  }
}

function standingOf(customer_id: number, verdict: number) {
  const reason = reasonOf(verdict)
  const standing: Standing = reason ? 'leftOut' : verdict === 1 ? 'control' : 'chosen'
  return { customer_id, standing, reason }
}
