import { drawFrom } from '@shared/features/loyalty/rules'
import type { Core } from '../../core'
import { bookOnce } from '../../db/book-once'
import { bookedCard } from '../../db/booked-card'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import {
  accountHolder,
  accountOf,
  balanceFor,
  insertEntries,
  ledgerPage,
  nextEntryId,
  openLots,
} from './store'

type Redemption = { customerId: number; points: number; text: string; requestId: string }

/** The use cases of the points account. */
export function createLoyaltyService(core: Core) {
  async function cardId(customerId: number): Promise<number> {
    return ((await bookedCard(core.read(), customerId)) ?? fail('NOT_FOUND', { what: 'customer' })).id
  }

  async function balance(customerId: number) {
    return { points: await balanceFor(core.read(), await cardId(customerId), core.clock.today()) }
  }

  async function ledger(customerId: number, page: { offset: number; limit: number }) {
    const db = core.read()
    const today = core.clock.today()
    const id = await cardId(customerId)
    const account = await accountOf(db, await accountHolder(db, id, today))
    const lines = account === undefined ? undefined : await ledgerPage(db, account, page)
    return { ...(lines ?? { entries: [], total: 0 }), balance: await balanceFor(db, id, today) }
  }

  /** Takes points from the oldest lots; NOT_ENOUGH_POINTS where the balance does not hold them. */
  async function redeem({ customerId, points, text, requestId }: Redemption, actor: string) {
    const booking = { kind: 'loyalty.redeem', customerId, requestId, actor }
    const { operationId, result } = await bookOnce(core, booking, {
      write: (tx, { id }) => take(tx, id, { points, text }, actor),
      again: async () => (await balance(customerId)).points,
    })
    return { operationId, balance: result }
  }

  async function take(
    tx: Tx,
    cardId: number,
    { points, text }: { points: number; text: string },
    actor: string,
  ): Promise<{ rowId: number; result: number }> {
    const today = core.clock.today()
    const held = await balanceFor(tx, cardId, today)
    const refuse = () => fail('NOT_ENOUGH_POINTS', { balance: held, wanted: points })
    const account = await accountOf(tx, await accountHolder(tx, cardId, today))
    if (account === undefined || held < points) return refuse()
    const parts = drawFrom(await openLots(tx, account), points) ?? refuse()
    const first = await nextEntryId(tx)
    const lines = parts.map((part, index) => ({
      id: first + index,
      account_id: account,
      lot_id: part.lotId,
      kind: 'redeem' as const,
      points: -part.points,
      text,
      redemption_id: first,
    }))
    await insertEntries(tx, lines, { at: core.clock.now().toISOString(), on: today, actor })
    return { rowId: first, result: held - points }
  }

  return { balance, ledger, redeem }
}
