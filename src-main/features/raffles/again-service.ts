import type { Raffle } from '@shared/features/raffles/raffle'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { repeatTask } from './draw-task'
import { cardOfTicket, insertWinner, passOver, raffleOfPrize, readRaffle } from './store'

/** What is drawn from a pool that was kept: another winner, and the proof. */
export function createAgainService(core: Core) {
  const orderOf = ({ id, seed, onceAHousehold }: Raffle, signal: AbortSignal) =>
    core.pool.run(repeatTask, { dataFile: core.dataFile(), raffleId: id, seed, onceAHousehold }, { signal })

  /** Draws the next one in order for a prize; NOT_FOUND, RAFFLE_POOL_EMPTY. */
  async function redraw(
    { prizeId, text }: { prizeId: number; text: string },
    actor: string,
    signal: AbortSignal,
  ) {
    const found = (await raffleOfPrize(core.read(), prizeId)) ?? fail('NOT_FOUND', { what: 'raffle' })
    const { order } = await orderOf(found, signal)
    const meta = { kind: 'raffles.redraw', label: found.name, actor }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const raffle = (await raffleOfPrize(tx, prizeId)) ?? fail('NOT_FOUND', { what: 'raffle' })
      const prize = raffle.prizes.find(({ id }) => id === prizeId) ?? fail('NOT_FOUND', { what: 'raffle' })
      const winners = raffle.prizes.flatMap((each) => each.winners)
      const drawn = new Set(winners.map(({ ticket }) => ticket))
      const last = Math.max(0, ...winners.map(({ draw }) => draw))
      // Tickets that were erased since have left the order: it goes on behind the last one that was drawn.
      const behind = Math.max(-1, ...order.flatMap((each, at) => (drawn.has(each) ? at : [])))
      const ticket = order[behind + 1] ?? fail('RAFFLE_POOL_EMPTY', { prize: prize.name })
      const card = (await cardOfTicket(tx, raffle.id, ticket)) ?? fail('NOT_FOUND', { what: 'customer' })
      const at = core.clock.now().toISOString()
      const current = prize.winners.find(({ passedAt }) => passedAt === null)
      if (current) await passOver(tx, current.id, at, text)
      const row = { raffle_id: raffle.id, prize_id: prizeId, customer_id: card.customerId, ticket }
      await insertWinner(tx, { ...row, draw: last + 1, at, actor })
      return card
    })
    return { operationId, ...result }
  }

  /** Makes all draws again from seed and pool, and says whether the same were drawn; NOT_FOUND. */
  async function repeat(id: number, signal: AbortSignal) {
    const raffle = (await readRaffle(core.read(), id)) ?? fail('NOT_FOUND', { what: 'raffle' })
    const { size, order } = await orderOf(raffle, signal)
    const winners = raffle.prizes
      .flatMap((prize) => prize.winners)
      .toSorted((one, other) => one.draw - other.draw)
    const gone = raffle.poolSize - size
    const places = new Map(order.map((ticket, at) => [ticket, at + 1]))
    return { same: winners.every((winner, at) => standsRight(winner, at)), draws: winners.length, gone }

    /** Draw n took the n-th of the order; each ticket that was erased since lets those behind it move up by one. */
    function standsRight({ draw, ticket }: (typeof winners)[number], at: number): boolean {
      const place = places.get(ticket)
      const before = winners[at - 1]
      const follows = !before || (places.get(before.ticket) ?? 0) < (place ?? 0)
      return place !== undefined && place <= draw && place >= draw - gone && follows
    }
  }

  return { redraw, repeat }
}
