import type { LedgerEntry } from '@shared/features/loyalty/contract'
import type { Lot } from '@shared/features/loyalty/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Insertable } from 'kysely'
import { bulkInsert } from '../../db/bulk-insert'
import { lastId } from '../../db/last-id'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { prepared } from '../../db/prepared'
import type { Schema } from '../../db/schema'

/** When and by whom a line of the points book is written. */
export type EntryStamp = { at: string; on: CivilDate; actor: string }

type CardOnDay = { cardId: number; today: CivilDate }

/** The household that a card's customer is a member of now. */
function householdOf(db: ReadDatabase, { cardId, today }: CardOnDay) {
  return db
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.group_id')
    .select('membership.group_id')
    .where('membership.person_id', '=', cardId)
    .where('customer.kind', '=', 'household')
    .where('customer.deleted_at', 'is', null)
    .where((eb) => eb.or([eb('from_date', 'is', null), eb('from_date', '<=', today)]))
    .where('to_date', 'is', null)
    .orderBy('membership.id')
    .limit(1)
}

const household = prepared(householdOf)

const balance = prepared((db: ReadDatabase, at: CardOnDay) =>
  db
    .selectFrom('customer_stats')
    .select('points')
    .where('customer_id', '=', (eb) => eb.fn.coalesce(householdOf(db, at), eb.val(at.cardId))),
)

const account = prepared((db: ReadDatabase, at: { holderId: number }) =>
  db.selectFrom('account').select('id').where('holder_id', '=', at.holderId),
)

/**
 * The card whose account a card's points go to: of a member of a household that one's, as one account is there for
 * all of them; whoever belongs to a company or club alone keeps their own.
 */
export async function accountHolder(
  db: ReadDatabase | Tx,
  cardId: number,
  today: CivilDate,
): Promise<number> {
  const [found] = await household(db, { cardId, today })
  return found?.group_id ?? cardId
}

/** Points on the account that a card's points go to. */
export async function balanceFor(db: ReadDatabase | Tx, cardId: number, today: CivilDate): Promise<number> {
  const [row] = await balance(db, { cardId, today })
  return row?.points ?? 0
}

/** Points on a card's own account, wherever its purchases go to now. */
export async function balanceOf(db: ReadDatabase | Tx, holderId: number): Promise<number> {
  const row = await db
    .selectFrom('customer_stats')
    .select('points')
    .where('customer_id', '=', holderId)
    .executeTakeFirst()
  return row?.points ?? 0
}

/** The card that the holder of an account was merged into; undefined for all others. */
export async function mergedHolder(tx: Tx, accountId: number) {
  return tx
    .selectFrom('account')
    .innerJoin('customer', 'customer.id', 'account.holder_id')
    .innerJoin('customer as winner', 'winner.id', 'customer.merged_into')
    .select(['account.holder_id as from', 'winner.id as to', 'customer.number'])
    .where('account.id', '=', accountId)
    .where('customer.state', '=', 'merged')
    .executeTakeFirst()
}

/** The account of a card; undefined as long as it never had points. */
export async function accountOf(db: ReadDatabase | Tx, holderId: number): Promise<number | undefined> {
  const [row] = await account(db, { holderId })
  return row && Number(row.id)
}

/** The account of a card, opened where it has none. */
export async function openAccount(tx: Tx, holderId: number): Promise<number> {
  const known = await accountOf(tx, holderId)
  if (known !== undefined) return known
  const made = await tx
    .insertInto('account')
    .values({ holder_id: holderId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(made.id)
}

/** The id that the next line gets: a lot names itself, and no line is changed after it was written. */
export async function nextEntryId(tx: Tx): Promise<number> {
  return (await lastId(tx, 'points_entry')) + 1
}

/** A line of the book; `on_date` where it is another day than that of the writing. */
type NewEntry = Omit<Insertable<Schema['points_entry']>, 'at' | 'on_date' | 'actor'> & { on_date?: CivilDate }

/** Adds lines to the points book, however many; with several the ids are the caller's. */
export async function insertEntries(tx: Tx, entries: NewEntry[], stamp: EntryStamp): Promise<void> {
  const common = { at: stamp.at, on_date: stamp.on, actor: stamp.actor }
  await bulkInsert(
    tx,
    'points_entry',
    entries.map((entry) => ({ ...common, ...entry })),
  )
}

/** The lots of an account that hold points, the oldest day first. */
export async function openLots(
  db: ReadDatabase | Tx,
  accountId: number,
): Promise<(Lot & { on: CivilDate })[]> {
  return db
    .selectFrom('points_entry as lot')
    .innerJoin('points_entry as line', 'line.lot_id', 'lot.id')
    .select((eb) => ['lot.id as lotId', 'lot.on_date as on', eb.fn.sum<number>('line.points').as('points')])
    .where('lot.account_id', '=', accountId)
    .whereRef('lot.lot_id', '=', 'lot.id')
    .groupBy('lot.id')
    .having((eb) => eb.fn.sum('line.points'), '>', 0)
    .orderBy('lot.on_date')
    .orderBy('lot.id')
    .execute()
}

/** A part of an account's book, newest line first, with the number of all its lines. */
export async function ledgerPage(
  db: ReadDatabase,
  accountId: number,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ entries: LedgerEntry[]; total: number }> {
  const entries = await db
    .selectFrom('points_entry')
    .select([
      'id',
      'at',
      'on_date as on',
      'kind',
      'points',
      'lot_id as lotId',
      'purchase_id as purchaseId',
      'text',
      'actor',
    ])
    .where('account_id', '=', accountId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await db
    .selectFrom('points_entry')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  return { entries, total }
}

/** Whether anything was ever booked on an account. */
export async function hasEntries(tx: Tx, accountId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('points_entry')
    .select('id')
    .where('account_id', '=', accountId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
