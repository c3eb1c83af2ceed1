import { inPeace } from '@shared/features/customers/ending'
import type { Wish } from '@shared/features/wishes/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import { type Insertable, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { standingOfCard } from '../../db/standing-of-card'
import { valueList } from '../../db/value-list'

/** A wish without the number to call. */
export type WishRow = Omit<Wish, 'phone' | 'phoneOf'>

function wishes(db: ReadDatabase | Tx) {
  return (
    db
      .selectFrom('wish')
      // `cross` keeps the wishes outermost: the planner would else walk through all living cards.
      .crossJoin('customer_index')
      .whereRef('customer_index.customer_id', '=', 'wish.customer_id')
  )
}

const standing = standingOfCard(sql.ref('wish.customer_id'))

const columns = [
  'wish.id',
  'wish.customer_id as customerId',
  'customer_index.list_name as listName',
  'wish.text',
  'wish.category',
  'wish.until_on as untilOn',
  'wish.at',
  'wish.actor',
  standing.as('state'),
] as const

const shown = (query: ReturnType<typeof wishes>) => query.select(columns)

/** One wish, open or not. */
export async function readWish(db: ReadDatabase | Tx, id: number): Promise<WishRow | undefined> {
  return shown(wishes(db)).where('wish.id', '=', id).executeTakeFirst()
}

/** The open wishes of a card, the newest first. */
export function wishesOfCard(db: ReadDatabase, customerId: number) {
  return shown(wishes(db))
    .where('wish.customer_id', '=', customerId)
    .where('wish.done_at', 'is', null)
    .orderBy('wish.at', 'desc')
    .orderBy('wish.id', 'desc')
}

/** The open wishes of these cards, the newest first. */
export function wishesOfCards(db: ReadDatabase, customerIds: number[]) {
  return db
    .selectFrom('wish')
    .select(['customer_id', 'text', 'category', 'until_on'])
    .where('customer_id', 'in', valueList(customerIds))
    .where('done_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
}

type Waiting = { today: CivilDate; category?: string | undefined; ids?: number[] }

/** Open wishes of cards that are not in the trash, still of use today. */
function ofUse(db: ReadDatabase, { today, category, ids }: Waiting) {
  return wishes(db)
    .where('wish.done_at', 'is', null)
    .where((eb) => eb.or([eb('wish.until_on', 'is', null), eb('wish.until_on', '>=', today)]))
    .where('customer_index.living', '=', 1)
    .$if(category !== undefined, (some) => some.where('wish.category', '=', category ?? ''))
    .$if(ids !== undefined, (some) => some.where('wish.id', 'in', valueList(ids ?? [])))
}

/** Those of customers who can be told. */
function waiting(db: ReadDatabase, filter: Waiting) {
  return ofUse(db, filter).where(standing, 'not in', inPeace)
}

/** How many are those of customers who have died or are restricted, whom nobody tells. */
export function countUntold(db: ReadDatabase, filter: Waiting) {
  return ofUse(db, filter)
    .where(standing, 'in', inPeace)
    .select((eb) => eb.fn.countAll<number>().as('total'))
}

/** Part of those who can be told, by category and then the longest waiting first. */
export function waitingWishes(db: ReadDatabase, filter: Waiting, page: { offset: number; limit: number }) {
  return shown(waiting(db, filter))
    .orderBy('wish.category')
    .orderBy('wish.at')
    .orderBy('wish.id')
    .offset(page.offset)
    .limit(page.limit)
}

/** How many there are in each category. */
export function waitingByCategory(db: ReadDatabase, filter: Waiting) {
  return waiting(db, filter)
    .select((eb) => ['wish.category', eb.fn.countAll<number>().as('count')])
    .groupBy('wish.category')
    .orderBy('wish.category')
}

/** Writes a wish; answers its id. */
export async function insertWish(tx: Tx, row: Insertable<Schema['wish']>): Promise<number> {
  const { id } = await tx.insertInto('wish').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateWish(
  tx: Tx,
  id: number,
  fields: { text: string; category: string; until_on: CivilDate | null },
): Promise<void> {
  await tx.updateTable('wish').set(fields).where('id', '=', id).execute()
}

/** Of whom these wishes are and what they say, of those that are open and of whom somebody can be told. */
export function toldAmong(tx: Tx, ids: number[]) {
  return tx
    .selectFrom('wish')
    .select(['customer_id', 'text'])
    .where('id', 'in', valueList(ids))
    .where('done_at', 'is', null)
    .where(standing, 'not in', inPeace)
    .orderBy('id')
    .execute()
}

/** Ends these wishes; answers how many of them were open. */
export async function endWishes(tx: Tx, ids: number[], at: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('wish')
    .set({ done_at: at })
    .where('id', 'in', valueList(ids))
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** How many wishes of these cards are open. */
export function countOpenWishes(db: ReadDatabase | Tx, customerIds: number[]): Promise<number> {
  return db
    .selectFrom('wish')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('customer_id', 'in', valueList(customerIds))
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow()
    .then(({ total }) => total)
}

/** Ends what these cards wait for; answers how many of the wishes were open. */
export async function endWishesOf(tx: Tx, customerIds: number[], at: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('wish')
    .set({ done_at: at })
    .where('customer_id', 'in', valueList(customerIds))
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function deleteWish(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('wish').where('id', '=', id).execute()
}
