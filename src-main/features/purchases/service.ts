import { bookedAt, pointsFor } from '@shared/features/purchases/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { runOnce } from '../../db/run-once'
import { fail } from '../../rpc/fail'
import { accountHolder, balanceOf, earnPoints, reversePurchase } from '../loyalty'
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

  async function answer(operationId: number, id: number) {
    const purchase = await existing(core.read(), id)
    const holderId = await accountHolder(core.read(), purchase.customerId, core.clock.today())
    return { operationId, purchase, balance: await balanceOf(core.read(), holderId) }
  }

  /** Books a purchase and its points; DATE_IN_FUTURE, NOT_FOUND for a card that is gone or in the trash. */
  async function book({ customerId, cents, on, text, requestId }: Booking, actor: string) {
    const today = core.clock.today()
    const day = on ?? today
    if (day > today) fail('DATE_IN_FUTURE', { on: day, today })
    const { pointsPerEuro } = (await settings.current()).loyalty
    const label = (await bookedCard(core.read(), customerId))?.listName ?? ''
    const meta = { kind: 'purchases.book', label, actor }
    const { operationId, rowId } = await runOnce(core, requestId, meta, async (tx) => {
      const card = await bookedCard(tx, customerId)
      if (!card?.living) fail('NOT_FOUND', { what: 'customer' })
      const at = bookedAt(day, today, core.clock.now())
      const row = { customer_id: card.id, cents, on_date: day, at, text, actor }
      const purchaseId = await insertPurchase(tx, row)
      const points = pointsFor(cents, pointsPerEuro)
      if (points > 0) {
        const holderId = await accountHolder(tx, card.id, today)
        await earnPoints(tx, holderId, { points, purchaseId }, { at, on: day, actor })
      }
      return purchaseId
    })
    return answer(operationId, rowId)
  }

  /** Cancels a purchase and takes its points back; ALREADY_CANCELLED, NOT_FOUND. */
  async function cancel(id: number, actor: string) {
    const { customerId } = await existing(core.read(), id)
    const label = (await bookedCard(core.read(), customerId))?.listName ?? ''
    const { operationId } = await core.operations.run(
      { kind: 'purchases.cancel', label, actor },
      async (tx) => {
        const at = core.clock.now().toISOString()
        if (!(await markCancelled(tx, id, at))) {
          const { cancelledAt } = await existing(tx, id)
          fail('ALREADY_CANCELLED', { at: cancelledAt })
        }
        await reversePurchase(tx, id, { at, on: core.clock.today(), actor })
      },
    )
    return answer(operationId, id)
  }

  return { book, cancel }
}
