import type { Raffle, RaffleWinner } from '@shared/features/raffles/raffle'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow, StoredRow } from '../../db/schema'
import { valueList } from '../../db/value-list'
import type { Ticket } from './draw-order'

type Db = ReadDatabase | Tx

/** The raffles of a campaign, the newest first. */
export async function rafflesOf(db: Db, campaignId: number): Promise<Raffle[]> {
  const rows = await db
    .selectFrom('raffle')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('id', 'desc')
    .execute()
  return whole(db, rows)
}

/** One raffle; undefined where it is gone. */
export async function readRaffle(db: Db, id: number): Promise<Raffle | undefined> {
  const [raffle] = await whole(db, await db.selectFrom('raffle').selectAll().where('id', '=', id).execute())
  return raffle
}

/** The raffle of a prize; undefined where it is gone. */
export async function raffleOfPrize(db: Db, prizeId: number): Promise<Raffle | undefined> {
  const row = await db
    .selectFrom('raffle_prize')
    .select('raffle_id')
    .where('id', '=', prizeId)
    .executeTakeFirst()
  return row && readRaffle(db, row.raffle_id)
}

async function whole(db: Db, rows: StoredRow<'raffle'>[]): Promise<Raffle[]> {
  const ids = rows.map(({ id }) => Number(id))
  const prizes = await db
    .selectFrom('raffle_prize')
    .select(['id', 'raffle_id', 'name'])
    .where('raffle_id', 'in', valueList(ids))
    .orderBy('position')
    .execute()
  const winners = Map.groupBy(await winnersOf(db, ids), ({ prizeId }) => prizeId)
  return rows.map((row) => ({
    ...{ id: Number(row.id), campaignId: row.campaign_id, name: row.name, pool: row.pool },
    ...{ onceAHousehold: row.once_a_household === 1, seed: row.seed, poolSize: row.pool_size },
    ...{ at: row.at, actor: row.actor },
    prizes: prizes
      .filter(({ raffle_id }) => raffle_id === row.id)
      .map(({ id, name }) => ({
        id: Number(id),
        name,
        winners: (winners.get(Number(id)) ?? []).map(({ prizeId: _, ...winner }) => winner),
      })),
  }))
}

async function winnersOf(
  db: Db,
  raffleIds: readonly number[],
): Promise<(RaffleWinner & { prizeId: number })[]> {
  const rows = await db
    .selectFrom('raffle_winner')
    .innerJoin('customer_index', 'customer_index.customer_id', 'raffle_winner.customer_id')
    .select([
      ...(['raffle_winner.id', 'raffle_winner.prize_id as prizeId', 'raffle_winner.ticket'] as const),
      ...(['raffle_winner.customer_id as customerId', 'customer_index.list_name as listName'] as const),
      ...(['raffle_winner.draw', 'raffle_winner.at', 'raffle_winner.passed_at as passedAt'] as const),
      'raffle_winner.text',
    ])
    .where('raffle_winner.raffle_id', 'in', valueList(raffleIds))
    .orderBy('raffle_winner.draw')
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Writes a raffle; answers its id. */
export async function insertRaffle(tx: Tx, row: NewRow<'raffle'>): Promise<number> {
  const { id } = await tx.insertInto('raffle').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

/** Puts tickets into the pool. */
export async function insertEntries(tx: Tx, raffleId: number, tickets: readonly Ticket[]): Promise<void> {
  const rows = tickets.map((each) => ({ raffle_id: raffleId, customer_id: each.ticket, ...each }))
  await bulkInsert(tx, 'raffle_entry', rows)
}

type Made = { at: string; actor: string }

/** Writes a prize with who was drawn for it. */
export async function insertPrize(
  tx: Tx,
  raffleId: number,
  { name, position, ticket }: { name: string; position: number; ticket: number },
  made: Made,
): Promise<void> {
  const prize = await tx
    .insertInto('raffle_prize')
    .values({ raffle_id: raffleId, position, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  const winner = { customer_id: ticket, ticket, draw: position, ...made }
  await insertWinner(tx, { raffle_id: raffleId, prize_id: Number(prize.id), ...winner })
}

export async function insertWinner(tx: Tx, row: NewRow<'raffle_winner'>): Promise<void> {
  await tx.insertInto('raffle_winner').values(row).execute()
}

/** Says that somebody does not take the prize, and why. */
export async function passOver(tx: Tx, winnerId: number, at: string, text: string): Promise<void> {
  await tx.updateTable('raffle_winner').set({ passed_at: at, text }).where('id', '=', winnerId).execute()
}

/** The card that a ticket of a raffle leads to now; undefined where it was erased. */
export async function cardOfTicket(tx: Tx, raffleId: number, ticket: number) {
  return tx
    .selectFrom('raffle_entry')
    .innerJoin('customer_index', 'customer_index.customer_id', 'raffle_entry.customer_id')
    .select(['raffle_entry.customer_id as customerId', 'customer_index.list_name as listName'])
    .where('raffle_id', '=', raffleId)
    .where('ticket', '=', ticket)
    .executeTakeFirst()
}
