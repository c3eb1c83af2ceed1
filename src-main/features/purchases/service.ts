import { bookedAt, pointsFor } from '@shared/features/purchases/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { runOnce } from '../../db/run-once'
import { fail } from '../../rpc/fail'
import { accountHolder, balanceFor, earnPoints, reversePurchase } from '../loyalty'
import type { SettingsService } from '../settings'
import { insertPurchase, markCancelled, readPurchase } from './store'

type Booking = {
  customerId: number
  cents: number
  on?: CivilDate | undefined
  text: string
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

  /** Books a purchase and its points; DATE_IN_FUTURE, NOT_FOUND for a card that is gone or in the trash. */
  async function book(booking: Booking, actor: string) {
    const today = core.clock.today()
    const on = booking.on ?? today
    if (on > today) fail('DATE_IN_FUTURE', { on, today })
    const label = (await bookedCard(core.read(), booking.customerId))?.listName ?? ''
    const meta = { kind: 'purchases.book', label, actor }
    const { operationId, result } = await runOnce(core, booking.requestId, meta, {
      write: (tx) => enter(tx, { ...booking, on }, today, actor),
      answer,
    })
    return { operationId, ...result }
  }

  async function enter(
    tx: Tx,
    { customerId, cents, on, text }: Booking & { on: CivilDate },
    today: CivilDate,
    actor: string,
  ): Promise<number> {
    const card = await bookedCard(tx, customerId)
    if (!card?.living) fail('NOT_FOUND', { what: 'customer' })
    const { pointsPerEuro } = (await settings.current(tx)).loyalty
    const at = bookedAt(on, today, core.clock.now())
    const row = { customer_id: card.id, cents, on_date: on, at, text, actor }
    const purchaseId = await insertPurchase(tx, row)
    const points = pointsFor(cents, pointsPerEuro)
    if (points > 0) {
      const holderId = await accountHolder(tx, card.id, today)
      await earnPoints(tx, holderId, { points, purchaseId }, { at, on, actor })
    }
    return purchaseId
  }

  /** Cancels a purchase and takes its points back; ALREADY_CANCELLED, NOT_FOUND. */
  async function cancel(id: number, actor: string) {
    const { customerId } = await existing(core.read(), id)
    const label = (await bookedCard(core.read(), customerId))?.listName ?? ''
    const meta = { kind: 'purchases.cancel', label, actor }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const at = core.clock.now().toISOString()
      if (!(await markCancelled(tx, id, at))) {
        const { cancelledAt } = await existing(tx, id)
        fail('ALREADY_CANCELLED', { at: cancelledAt })
      }
      await reversePurchase(tx, id, { at, on: core.clock.today(), actor })
      return answer(tx, id)
    })
    return { operationId, ...result }
  }

  return { book, cancel }
}
