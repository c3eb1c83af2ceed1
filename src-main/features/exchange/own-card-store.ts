import type { Stage } from '@shared/features/customers/stage'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

/** What our own files carry of a card besides `CustomerCard`. */
export type CardRest = { stage: Stage | null; minimal: boolean }

/** The rest of these cards, by id. */
export async function readCardRests(
  db: ReadDatabase,
  ids: readonly number[],
): Promise<Map<number, CardRest>> {
  const rows = await db
    .selectFrom('customer')
    .select(['id', 'stage_override', 'minimal'])
    .where('id', 'in', valueList(ids))
    .execute()
  return new Map(
    rows.map((row) => [Number(row.id), { stage: row.stage_override, minimal: row.minimal === 1 }]),
  )
}

/** The numbers of these cards, by id. */
export async function readNumbers(db: ReadDatabase, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('customer')
    .select(['id', 'number'])
    .where('id', 'in', valueList(ids))
    .execute()
  return new Map(rows.map(({ id, number }) => [Number(id), number ?? '']))
}

/** The most people that stand on one card. */
export async function mostPeople(db: ReadDatabase): Promise<number> {
  const row = await db
    .selectFrom('membership')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .groupBy('group_id')
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** The cards that carry these numbers. */
export async function cardsByNumber(
  db: ReadDatabase | Tx,
  numbers: readonly string[],
): Promise<{ id: number; number: string }[]> {
  const rows = await db
    .selectFrom('customer')
    .select(['id', 'number'])
    .where('number', 'in', valueList(numbers))
    .where('standalone', '=', 1)
    .execute()
  return rows.map(({ id, number }) => ({ id: Number(id), number: number ?? '' }))
}

/** Whether there is any card at all, also in the trash. */
export async function hasCards(db: ReadDatabase): Promise<boolean> {
  const row = await db.selectFrom('customer').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}
