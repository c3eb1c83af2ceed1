import { drawFrom } from '@shared/features/loyalty/rules'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { runOnce } from '../../db/run-once'
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
  async function card(db: ReadDatabase | Tx, customerId: number) {
    return (await bookedCard(db, customerId)) ?? fail('NOT_FOUND', { what: 'customer' })
  }

  async function balance(customerId: number, db: ReadDatabase | Tx = core.read()) {
    return { points: await balanceFor(db, (await card(db, customerId)).id, core.clock.today()) }
  }

  async function ledger(customerId: number, page: { offset: number; limit: number }) {
    const db = core.read()
    const today = core.clock.today()
    const { id } = await card(db, customerId)
    const account = await accountOf(db, await accountHolder(db, id, today))
    const lines = account === undefined ? undefined : await ledgerPage(db, account, page)
    return { ...(lines ?? { entries: [], total: 0 }), balance: await balanceFor(db, id, today) }
  }

  /** Takes points from the oldest lots; NOT_ENOUGH_POINTS where the balance does not hold them. */
  async function redeem(redemption: Redemption, actor: string) {
    const { customerId, requestId } = redemption
    const { listName } = await card(core.read(), customerId)
    const meta = { kind: 'loyalty.redeem', label: listName, actor }
    const { operationId, result } = await runOnce(core, requestId, meta, {
      write: (tx) => take(tx, redemption, actor),
      answer: (db) => balance(customerId, db),
    })
    return { operationId, balance: result.points }
  }

  async function take(tx: Tx, { customerId, points, text }: Redemption, actor: string): Promise<number> {
    const { id, living } = await card(tx, customerId)
    if (!living) fail('NOT_FOUND', { what: 'customer' })
    const today = core.clock.today()
    const held = await balanceFor(tx, id, today)
    const refuse = () => fail('NOT_ENOUGH_POINTS', { balance: held, wanted: points })
    const account = held < points ? undefined : await accountOf(tx, await accountHolder(tx, id, today))
    if (account === undefined) return refuse()
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
    return first
  }

  return { balance, ledger, redeem }
}
