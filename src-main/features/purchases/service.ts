import { bookedAt, pointsFor } from '@shared/features/purchases/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import { bookOnce } from '../../db/book-once'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { addresseeByCode, answerByPurchase, answeredWith, deleteAnswersOf } from '../answers'
import { accountHolder, balanceFor, earnPoints, reversePurchase } from '../loyalty'
import type { SettingsService } from '../settings'
import { insertPurchase, markCancelled, readPurchase } from './store'

type Purchased = {
  customerId: number
  cents: number
  on?: CivilDate | undefined
  text: string
  answerCode?: string | undefined
  requestId: string
}

/** The use cases of the till: a purchase is booked with its points and cancelled with them, never deleted. */
export function createPurchaseService(core: Core, settings: SettingsService) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readPurchase(db, id)) ?? fail('NOT_FOUND', { what: 'purchase' })
  }

  async function answer(db: ReadDatabase | Tx, id: number) {
    const purchase = await existing(db, id)
    return { purchase, balance: await balanceFor(db, purchase.customerId, core.clock.today()) }
  }

  /**
   * Books a purchase and its points, and with a code the answer to the campaign of that letter; DATE_IN_FUTURE,
   * ANSWER_CODE_UNKNOWN, NOT_FOUND for a card that is gone or in the trash.
   */
  async function book({ customerId, cents, on, text, answerCode, requestId }: Purchased, actor: string) {
    const today = core.clock.today()
    const day = on ?? today
    if (day > today) fail('DATE_IN_FUTURE', { on: day, today })
    const booking = { kind: 'purchases.book', customerId, requestId, actor }
    const { operationId, result } = await bookOnce(core, booking, {
      write: async (tx, card) => {
        const { rowId, result } = await enter(tx, { customerId: card.id, cents, on: day, text }, today, actor)
        const at = core.clock.now().toISOString()
        const given = { purchaseId: rowId, on: day, at, actor }
        const answered =
          answerCode === undefined ? null : await answerByPurchase(tx, { ...given, code: answerCode })
        return { rowId, result: { ...result, answer: answered } }
      },
      again: async (db, id) => ({
        ...(await answer(db, id)),
        answer:
          answerCode === undefined
            ? null
            : { addressee: await addresseeByCode(db, answerCode), counted: await answeredWith(db, id) },
      }),
    })
    return { operationId, ...result }
  }

  async function enter(
    tx: Tx,
    { customerId, cents, on, text }: { customerId: number; cents: number; on: CivilDate; text: string },
    today: CivilDate,
    actor: string,
  ) {
    const { pointsPerEuro } = (await settings.current(tx)).loyalty
    const at = bookedAt(on, today, core.clock.now())
    const holderId = await accountHolder(tx, customerId, today)
    const household_id = holderId === customerId ? null : holderId
    const row = { customer_id: customerId, cents, on_date: on, at, text, actor, household_id }
    const id = await insertPurchase(tx, row)
    const points = pointsFor(cents, pointsPerEuro)
    if (points > 0) await earnPoints(tx, holderId, { points, purchaseId: id }, { at, on, actor })
    const purchase = { id, customerId, cents, on, text, points, cancelledAt: null }
    return { rowId: id, result: { purchase, balance: await balanceFor(tx, customerId, today) } }
  }

  /** Cancels a purchase and takes its points and the answer with it back; ALREADY_CANCELLED, NOT_FOUND. */
  async function cancel(id: number, actor: string) {
    const meta = async (tx: Tx) => {
      const { customerId, cancelledAt } = await existing(tx, id)
      if (cancelledAt !== null) fail('ALREADY_CANCELLED', { at: cancelledAt })
      const label = (await bookedCard(tx, customerId))?.listName ?? ''
      return { kind: 'purchases.cancel', label, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const at = core.clock.now().toISOString()
      await markCancelled(tx, id, at)
      await deleteAnswersOf(tx, id)
      await reversePurchase(tx, id, { at, on: core.clock.today(), actor })
      return answer(tx, id)
    })
    return { operationId, ...result }
  }

  return { book, cancel }
}
