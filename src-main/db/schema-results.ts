import type { RafflePool } from '@shared/features/raffles/raffle'
import { id, int, text, textOrNull, textWithDefault } from './columns'

/** The tables of what campaigns and sources brought, and of raffles. */
export const resultTables = {
  source_cost: {
    id: id(),
    source: text(),
    source_key: text(),
    from_on: text(),
    to_on: text(),
    cents: int(),
    text: textWithDefault(),
    at: text(),
    actor: text(),
  },
  raffle: {
    id: id(),
    campaign_id: int(),
    name: text(),
    pool: text<RafflePool>(),
    once_a_household: int<0 | 1>(),
    seed: text(),
    method: text<'sha256-1'>(),
    pool_size: int(),
    at: text(),
    actor: text(),
  },
  raffle_prize: { id: id(), raffle_id: int(), position: int(), name: text() },
  raffle_entry: { id: id(), raffle_id: int(), customer_id: int(), ticket: int(), household: int() },
  raffle_winner: {
    id: id(),
    raffle_id: int(),
    prize_id: int(),
    customer_id: int(),
    ticket: int(),
    draw: int(),
    at: text(),
    actor: text(),
    passed_at: textOrNull(),
    text: textWithDefault(),
  },
}
