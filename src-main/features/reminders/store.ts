import type { Reminder } from '@shared/features/reminders/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import { type Insertable, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { standingOfCard } from '../../db/standing-of-card'
import { valueList } from '../../db/value-list'

/** Which open reminders are meant: of days before, on or up to a date, of one card or of all. */
export type DueFilter = {
  before?: CivilDate
  on?: CivilDate
  until?: CivilDate | undefined
  customerId?: number | undefined
}

function reminders(db: ReadDatabase | Tx) {
  return (
    db
      .selectFrom('reminder')
      // `cross` keeps the reminders outermost: the planner would else walk through all living cards.
      .crossJoin('customer_index')
      .whereRef('customer_index.customer_id', '=', 'reminder.customer_id')
      .leftJoin('thing', 'thing.id', 'reminder.thing_id')
      .leftJoin('thing_kind', 'thing_kind.id', 'thing.kind_id')
  )
}

const columns = [
  'reminder.id',
  'reminder.customer_id as customerId',
  'customer_index.list_name as listName',
  'reminder.text',
  'reminder.due_on as dueOn',
  'reminder.done_at as doneAt',
  'reminder.actor',
  'reminder.thing_id',
  'thing.name as thingName',
  'thing_kind.name as thingKind',
  standingOfCard(sql.ref('reminder.customer_id')).as('state'),
] as const

/** As the contract speaks of it. */
function reminderOf({
  thing_id: thingId,
  thingName,
  thingKind,
  ...row
}: Omit<Reminder, 'thing'> & {
  thing_id: number | null
  thingName: string | null
  thingKind: string | null
}): Reminder {
  return { ...row, thing: thingId === null ? null : { id: thingId, name: thingName || (thingKind ?? '') } }
}

/** One reminder, done or not. */
export async function readReminder(db: ReadDatabase | Tx, id: number): Promise<Reminder | undefined> {
  const row = await reminders(db).select(columns).where('reminder.id', '=', id).executeTakeFirst()
  return row && reminderOf(row)
}

/** The open reminders of living cards that a filter means. */
function openReminders(db: ReadDatabase, { before, on, until, customerId }: DueFilter) {
  return reminders(db)
    .where('reminder.done_at', 'is', null)
    .where('customer_index.living', '=', 1)
    .$if(before !== undefined, (query) => query.where('reminder.due_on', '<', before ?? ''))
    .$if(on !== undefined, (query) => query.where('reminder.due_on', '=', on ?? ''))
    .$if(until !== undefined, (query) => query.where('reminder.due_on', '<=', until ?? ''))
    .$if(customerId !== undefined, (query) => query.where('reminder.customer_id', '=', customerId ?? 0))
}

/** Part of the open reminders, the longest overdue first. */
export async function readDue(db: ReadDatabase, filter: DueFilter, page: { offset: number; limit: number }) {
  return (await dueReminders(db, filter, page).execute()).map(reminderOf)
}

/** The rows behind them; exported for its plan. */
export function dueReminders(db: ReadDatabase, filter: DueFilter, page: { offset: number; limit: number }) {
  return openReminders(db, filter)
    .select(columns)
    .orderBy('reminder.due_on')
    .orderBy('reminder.id')
    .offset(page.offset)
    .limit(page.limit)
}

/** How many open reminders a filter means. */
export function countDue(db: ReadDatabase, filter: DueFilter) {
  return openReminders(db, filter).select((eb) => eb.fn.countAll<number>().as('total'))
}

/** Writes a reminder; answers its id. */
export async function insertReminder(tx: Tx, row: Insertable<Schema['reminder']>): Promise<number> {
  const { id } = await tx.insertInto('reminder').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateReminder(
  tx: Tx,
  id: number,
  fields: { text?: string; due_on?: CivilDate; done_at?: string | null },
): Promise<void> {
  await tx.updateTable('reminder').set(fields).where('id', '=', id).execute()
}

/** Ticks a reminder off that may be gone or done by now. */
export async function completeReminder(tx: Tx, id: number, at: string): Promise<void> {
  await tx
    .updateTable('reminder')
    .set({ done_at: at })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .execute()
}

export async function deleteReminder(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('reminder').where('id', '=', id).execute()
}

/** How many reminders of these cards are open. */
export function countOpenReminders(db: ReadDatabase | Tx, customerIds: number[]): Promise<number> {
  return db
    .selectFrom('reminder')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('customer_id', 'in', valueList(customerIds))
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow()
    .then(({ total }) => total)
}

/** Ticks off what is open of these cards; answers how many that were. */
export async function completeRemindersOf(tx: Tx, customerIds: number[], at: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('reminder')
    .set({ done_at: at })
    .where('customer_id', 'in', valueList(customerIds))
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The open reminders of these cards, by their day. */
export function openOfCards(db: ReadDatabase, customerIds: number[]) {
  return db
    .selectFrom('reminder')
    .select(['customer_id', 'text', 'due_on'])
    .where('customer_id', 'in', valueList(customerIds))
    .where('done_at', 'is', null)
    .orderBy('due_on')
    .orderBy('id')
}
