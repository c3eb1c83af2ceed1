import type { Standing } from '@shared/features/campaigns/campaign'
import type { Core } from '../../core'
import { inOneOperation, type Step } from '../../jobs/in-one-operation'
import type { InTurn } from '../../jobs/turns'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { countsOfCheck, type createCheck } from './check'
import { type Checked, reasonOf } from './check-task'
import { insertSettled } from './recipient-store'
import { controlSeedOf, readCampaign, stampCampaign } from './store'

const batchSize = 250

/**
 * Settles whom a campaign reaches, as one undoable operation: the check of this moment stays with it as the proof.
 * Whatever else would change the campaign waits for it.
 */
export function createSettle(core: Core, { checked }: ReturnType<typeof createCheck>, inTurn: InTurn) {
  async function settle(id: number, actor: string, report: Report, signal: AbortSignal) {
    signal.throwIfAborted()
    const campaign = (await readCampaign(core.read(), id)) ?? fail('NOT_FOUND', { what: 'campaign' })
    if (campaign.checkedAt !== null) fail('CAMPAIGN_SETTLED', { name: campaign.name })
    const controlSeed = await controlSeedOf(core.read(), id)
    report('campaigns.checking', 0, null)
    const found = await checked({ ...campaign, controlSeed }, signal)
    const check = countsOfCheck(found)
    if (check.chosen === 0) fail('NO_RECIPIENTS', { excluded: check.total })
    const meta = { kind: 'campaigns.settle', label: campaign.name, actor }
    return inOneOperation(core, meta, async (step) => {
      await enter(step, id, found, report, signal)
      await step((tx) => stampCampaign(tx, id, { checked_at: core.clock.now().toISOString() }))
      return { check }
    })
  }

  return (id: number, actor: string, report: Report, signal: AbortSignal) =>
    inTurn(id, () => settle(id, actor, report, signal))
}

async function enter(step: Step, id: number, found: Checked, report: Report, signal: AbortSignal) {
  const rows = Array.from(found.ids, (customer_id, at) => standingOf(customer_id, found.verdicts[at] ?? 0))
  for (let from = 0; from < rows.length; from += batchSize) {
    signal.throwIfAborted()
    report('campaigns.settling', from, rows.length)
    await step((tx) => insertSettled(tx, id, rows.slice(from, from + batchSize)))
  }
}

function standingOf(customer_id: number, verdict: number) {
  const reason = reasonOf(verdict)
  const standing: Standing = reason ? 'leftOut' : verdict === 1 ? 'control' : 'chosen'
  return { customer_id, standing, reason }
}
