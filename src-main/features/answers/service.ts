import type { ToldAnswer } from '@shared/features/answers/contract'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import { operations as operationTexts } from '@shared/texts/de/operations'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { runOnce } from '../../db/run-once'
import { keptWork } from '../../jobs/kept-work'
import { fail } from '../../rpc/fail'
import { readCampaign } from '../campaigns'
import { readCard, searchCards, writeState } from '../customers'
import { addresseeByCode } from './code'
import { addresseesAmong, insertAnswer, markReturned, reachedSince } from './store'
import { answerSummaryTask } from './summary-task'

/** Answers to a campaign are asked for so long on a card. */
const daysOnCard = 182
const hitsShown = 20

type Told = {
  campaignId: number
  customerId: number
  kind: ToldAnswer
  on?: CivilDate | undefined
  text: string
  requestId: string
}

/** The use cases of answers: by code, by hand, and of envelopes that come back. */
export function createAnswerService(core: Core) {
  const summaryOf = keptWork(core.changes, ({ id }: { id: number }, signal) =>
    core.pool.run(
      answerSummaryTask,
      { dataFile: core.dataFile(), timeZone: core.clock.timeZone, id },
      { signal },
    ),
  )

  /** NOT_FOUND where the campaign was not meant for the card. */
  async function addressee(db: ReadDatabase | Tx, campaignId: number, customerId: number) {
    const [found] = await addresseesAmong(db, campaignId, [customerId])
    return found?.standing === 'chosen' ? found : fail('NOT_FOUND', { what: 'recipient' })
  }

  async function find(campaignId: number, text: string) {
    const { hits } = await searchCards(core.read(), { text, limit: hitsShown, today: core.clock.today() })
    const standing = await addresseesAmong(
      core.read(),
      campaignId,
      hits.map(({ id }) => id),
    )
    const by = new Map(standing.map((one) => [one.customerId, one]))
    return {
      found: hits.map(({ id, listName }) => ({ customerId: id, listName, addressee: by.get(id) ?? null })),
    }
  }

  async function forCustomer(customerId: number) {
    const since = addDays(core.clock.today(), -daysOnCard)
    return { campaigns: await reachedSince(core.read(), customerId, since) }
  }

  /** DATE_IN_FUTURE, NOT_FOUND. */
  async function record({ campaignId, customerId, kind, on, text, requestId }: Told, actor: string) {
    const today = core.clock.today()
    const on_date = on ?? today
    if (on_date > today) fail('DATE_IN_FUTURE', { on: on_date, today })
    const meta = async (tx: Tx) => {
      const { listName, campaignName } = await addressee(tx, campaignId, customerId)
      return { kind: 'answers.record', label: operationTexts.about(listName, campaignName), actor }
    }
    const { operationId } = await runOnce(core, requestId, meta, async (tx) => {
      const at = core.clock.now().toISOString()
      const row = { campaign_id: campaignId, customer_id: customerId, kind, on_date, text, at, actor }
      return { rowId: await insertAnswer(tx, row), result: null }
    })
    return { operationId, addressee: await addressee(core.read(), campaignId, customerId) }
  }

  /** ALREADY_RETURNED, NOT_FOUND. A card that has ended otherwise (deceased, lost) stays as it is. */
  async function returned(campaignId: number, customerId: number, actor: string) {
    const meta = async (tx: Tx) => {
      const { listName, returnedAt, campaignName } = await addressee(tx, campaignId, customerId)
      if (returnedAt !== null) fail('ALREADY_RETURNED', { listName, at: returnedAt })
      return { kind: 'answers.returned', label: operationTexts.about(listName, campaignName), actor }
    }
    const { operationId } = await core.operations.run(meta, async (tx) => {
      const at = core.clock.now().toISOString()
      await markReturned(tx, campaignId, customerId, at)
      const card = await readCard(tx, customerId)
      if (card?.state === 'active')
        await writeState(tx, card.id, { state: 'moved', on: core.clock.today() }, at)
    })
    return { operationId, addressee: await addressee(core.read(), campaignId, customerId) }
  }

  async function summary(id: number, signal?: AbortSignal) {
    if (!(await readCampaign(core.read(), id))) fail('NOT_FOUND', { what: 'campaign' })
    return summaryOf({ id }, signal)
  }

  return {
    byCode: (code: string) => addresseeByCode(core.read(), code),
    ...{ find, forCustomer, record, returned, summary },
  }
}
