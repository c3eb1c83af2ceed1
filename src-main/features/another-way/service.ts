import { randomInt } from 'node:crypto'
import type { AskedWay } from '@shared/features/another-way/contract'
import type { AnotherWay } from '@shared/features/another-way/way'
import { type CampaignChannel, CampaignFields } from '@shared/features/campaigns/campaign'
import { formatDate } from '@shared/kernel/civil-date'
import { anotherWay as texts } from '@shared/texts/de/another-way'
import type { Core } from '../../core'
import { inOneOperation } from '../../jobs/in-one-operation'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { insertCampaign } from '../campaigns'
import { insertReminder } from '../reminders'
import type { createProposals } from './proposals'
import { nextVisits } from './visit-store'

const batchSize = 250

/** Makes of a proposal what is worked with: a campaign on the other way, or reminders of a word at the next visit. */
export function createAnotherWay(core: Core, { idsOf }: ReturnType<typeof createProposals>) {
  async function idsFor(asked: AskedWay, way: AnotherWay, signal?: AbortSignal): Promise<number[]> {
    const ids = await idsOf(asked, way, signal)
    return ids.length > 0 ? ids : fail('NOBODY_LEFT', { way })
  }

  async function begin({ way, ...asked }: AskedWay & { way: CampaignChannel }, actor: string) {
    const ids = await idsFor(asked, way)
    const name = texts.campaign(way, asked.channel, formatDate(core.clock.today()))
    const fields = CampaignFields.parse({ name, channel: way, selection: { type: 'ids', ids } })
    const at = core.clock.now().toISOString()
    const { operationId, result: campaignId } = await core.operations.run(
      { kind: 'anotherWay.begin', label: name, actor },
      (tx) => insertCampaign(tx, fields, { at, actor, control_seed: randomInt(2 ** 31) }),
    )
    return { operationId, campaignId, n: ids.length }
  }

  async function remind(asked: AskedWay, actor: string, report: Report, signal: AbortSignal) {
    const ids = await idsFor(asked, 'visit', signal)
    const text = texts.reminder(asked.channel, asked.misses)
    const at = core.clock.now().toISOString()
    return inOneOperation(
      core,
      { kind: 'anotherWay.remind', label: texts.reminders(ids.length), actor },
      async (step) => {
        for (let from = 0; from < ids.length; from += batchSize) {
          signal.throwIfAborted()
          report('anotherWay.reminding', from, ids.length)
          const visits = await nextVisits(core.read(), ids.slice(from, from + batchSize), core.clock.today())
          await step(async (tx) => {
            for (const { customerId, on } of visits)
              await insertReminder(tx, { customer_id: customerId, text, due_on: on, at, actor })
          })
        }
        return { n: ids.length }
      },
      (done, total) => report('anotherWay.takingBack', done, total),
    )
  }

  return { begin, remind }
}
