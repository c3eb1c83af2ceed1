import { randomBytes } from 'node:crypto'
import type { Raffle, RafflePlan } from '@shared/features/raffles/raffle'
import type { Core } from '../../core'
import { firstAnswer, rememberRequest } from '../../db/requests'
import { inOneOperation, type Step } from '../../jobs/in-one-operation'
import { createTurns } from '../../jobs/turns'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { readCampaign } from '../campaigns'
import type { Ticket } from './draw-order'
import { drawTask } from './draw-task'
import { insertEntries, insertPrize, insertRaffle, rafflesOf } from './store'

const batchSize = 250

type Asked = { campaignId: number } & Pick<RafflePlan, 'pool' | 'selection' | 'without' | 'onceAHousehold'>

/** Raffles among those of a campaign, each draw one undoable operation. */
export function createRaffleService(core: Core) {
  const inTurn = createTurns<string>()
  const lotsOf = (asked: Asked, seed: string, signal: AbortSignal) =>
    core.pool.run(
      drawTask,
      { dataFile: core.dataFile(), asked: { ...asked, today: core.clock.today() }, seed },
      { signal },
    )

  async function list(campaignId: number): Promise<{ raffles: Raffle[] }> {
    return { raffles: await rafflesOf(core.read(), campaignId) }
  }

  async function count(asked: Asked, signal: AbortSignal) {
    const { pool, order } = await lotsOf(asked, '', signal)
    return { pool: pool.length, chances: order.length }
  }

  /** NOT_FOUND, RAFFLE_POOL_SMALL. A repeated call answers what the first one drew. */
  async function draw(
    { campaignId, requestId, plan }: { campaignId: number; requestId: string; plan: RafflePlan },
    actor: string,
    report: Report,
    signal: AbortSignal,
  ) {
    const first = await firstAnswer(core.read(), requestId)
    if (first) return { operationId: first.operationId, id: first.rowId }
    if (!(await readCampaign(core.read(), campaignId))) fail('NOT_FOUND', { what: 'campaign' })
    const seed = plan.seed || randomBytes(16).toString('hex')
    const prizes = plan.prizes.flatMap(({ name, pieces }) => Array.from({ length: pieces }, () => name))
    report('raffles.drawing', 0, null)
    const { pool, order } = await lotsOf({ ...plan, campaignId }, seed, signal)
    if (order.length < prizes.length) fail('RAFFLE_POOL_SMALL', { pool: order.length, prizes: prizes.length })
    const meta = { kind: 'raffles.draw', label: plan.name, actor }
    return inOneOperation(core, meta, async (step, operationId) => {
      const made = { at: core.clock.now().toISOString(), actor }
      const row = { campaign_id: campaignId, ...columnsOf(plan), seed, pool_size: pool.length, ...made }
      const id = await step((tx) => insertRaffle(tx, row))
      await enter(step, id, pool, report, signal)
      await step(async (tx) => {
        for (const [at, name] of prizes.entries())
          await insertPrize(tx, id, { name, position: at + 1, ticket: order[at] ?? 0 }, made)
        await rememberRequest(tx, requestId, operationId, id)
      })
      return { id }
    })
  }

  async function enter(
    step: Step,
    id: number,
    pool: readonly Ticket[],
    report: Report,
    signal: AbortSignal,
  ): Promise<void> {
    for (let from = 0; from < pool.length; from += batchSize) {
      signal.throwIfAborted()
      report('raffles.keeping', from, pool.length)
      await step((tx) => insertEntries(tx, id, pool.slice(from, from + batchSize)))
    }
  }

  return {
    list,
    count,
    /** A repeated call waits for the first, whose answer it then gets. */
    draw: (...asked: Parameters<typeof draw>) => inTurn(asked[0].requestId, () => draw(...asked)),
  }
}

const columnsOf = ({ name, pool, onceAHousehold }: RafflePlan) => ({
  ...{ name, pool, method: 'sha256-1' as const },
  once_a_household: onceAHousehold ? (1 as const) : (0 as const),
})
