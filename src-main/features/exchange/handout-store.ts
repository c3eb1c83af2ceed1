import type { Handout } from '@shared/features/exchange/own-contract'
import { type RawBuilder, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'
import { type HandoutBlock, holdsCard } from './handout-blocks'

/** Logs an export with whose cards were in it; answers its id. */
export async function insertHandout(
  tx: Tx,
  row: NewRow<'handout'>,
  blocks: readonly HandoutBlock[],
): Promise<number> {
  const { id } = await tx.insertInto('handout').values(row).returning('id').executeTakeFirstOrThrow()
  for (const { block, bits } of blocks)
    await tx
      .insertInto('handout_part')
      .values({ handout_id: Number(id), block, bits })
      .execute()
  return Number(id)
}

const columns = [
  'handout.id',
  'for_whom as forWhom',
  'purpose',
  'recipient',
  'reason',
  'format',
  'cards',
  'left_out as leftOut',
  'at',
  'actor',
] as const

/** Past exports, the newest first. */
export async function pageOfHandouts(
  db: ReadDatabase,
  { offset, limit }: { offset: number; limit: number },
): Promise<Handout[]> {
  const rows = await db
    .selectFrom('handout')
    .select(columns)
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

export async function countHandouts(db: ReadDatabase): Promise<number> {
  const row = await db
    .selectFrom('handout')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

const held = (id: number): RawBuilder<boolean> => sql<boolean>`${sql.raw(holdsCard(String(Math.trunc(id))))}`

/** The operations by which one of these cards went out, as a list for a condition. */
export function handoutOperations(db: ReadDatabase, cards: readonly number[]) {
  return db
    .selectFrom('handout_part')
    .innerJoin('handout', 'handout.id', 'handout_part.handout_id')
    .select('handout.operation_id')
    .where((eb) => eb.or(cards.map(held)))
}

/** Which of these operations handed one of these cards out, and how. */
export async function handoutsOf(
  db: ReadDatabase,
  cards: readonly number[],
  operations: readonly number[],
): Promise<(Handout & { operationId: number })[]> {
  const rows = await db
    .selectFrom('handout_part')
    .innerJoin('handout', 'handout.id', 'handout_part.handout_id')
    .select(columns)
    .select('handout.operation_id as operationId')
    .where('handout.operation_id', 'in', operations)
    .where((eb) => eb.or(cards.map(held)))
    .distinct()
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Takes cards out of what was logged (Art. 17 GDPR); under `whileErasing`. */
export async function forgetHandouts(tx: Tx, cards: readonly number[]): Promise<void> {
  for (const card of cards) {
    const parts = await tx.selectFrom('handout_part').select(['id', 'bits']).where(held(card)).execute()
    for (const { id, bits } of parts) {
      const left = new Uint8Array(bits)
      const at = card % (left.length * 8)
      left[at >> 3] = (left[at >> 3] ?? 0) & ~(1 << (at & 7))
      await tx.updateTable('handout_part').set({ bits: left }).where('id', '=', id).execute()
    }
  }
}
