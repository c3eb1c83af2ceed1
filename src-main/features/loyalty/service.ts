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
  balanceOf,
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

  async function holder(db: ReadDatabase | Tx, customerId: number): Promise<number> {
    return accountHolder(db, (await card(db, customerId)).id, core.clock.today())
  }

  async function balance(customerId: number) {
    return { points: await balanceOf(core.read(), await holder(core.read(), customerId)) }
  }

  async function ledger(customerId: number, page: { offset: number; limit: number }) {
    const holderId = await holder(core.read(), customerId)
    const account = await accountOf(core.read(), holderId)
    const lines = account === undefined ? undefined : await ledgerPage(core.read(), account, page)
    return { ...(lines ?? { entries: [], total: 0 }), balance: await balanceOf(core.read(), holderId) }
  }

  /** Takes points from the oldest lots; NOT_ENOUGH_POINTS where the balance does not hold them. */
  async function redeem({ customerId, points, text, requestId }: Redemption, actor: string) {
    const { listName, living } = await card(core.read(), customerId)
    const meta = { kind: 'loyalty.redeem', label: listName, actor }
    const { operationId } = await runOnce(core, requestId, meta, async (tx) => {
      if (!living) fail('NOT_FOUND', { what: 'customer' })
      const holderId = await holder(tx, customerId)
      const held = await balanceOf(tx, holderId)
      const account = await accountOf(tx, holderId)
      if (account === undefined || held < points) fail('NOT_ENOUGH_POINTS', { balance: held, wanted: points })
      const parts =
        drawFrom(await openLots(tx, account), points) ??
        fail('NOT_ENOUGH_POINTS', { balance: held, wanted: points })
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
      await insertEntries(tx, lines, { at: core.clock.now().toISOString(), on: core.clock.today(), actor })
      return first
    })
    return { operationId, balance: (await balance(customerId)).points }
  }

  return { balance, ledger, redeem }
}
