import type { EventFields, Guest } from '@shared/features/events/guest'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'
import { valueList } from '../../db/value-list'

type Db = ReadDatabase | Tx

/** The event of a campaign; undefined where it invites to nothing. */
export async function readEvent(db: Db, campaignId: number): Promise<EventFields | undefined> {
  const row = await db
    .selectFrom('event')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  return (
    row && {
      on: row.on_date,
      begins: row.begins,
      place: row.place,
      seats: row.seats,
      mostPersons: row.most_persons,
    }
  )
}

/** Makes a campaign an event, or changes that. */
export async function writeEvent(tx: Tx, campaign_id: number, fields: EventFields): Promise<void> {
  const { on: on_date, begins, place, seats, mostPersons: most_persons } = fields
  const columns = { on_date, begins, place, seats, most_persons }
  await tx
    .insertInto('event')
    .values({ campaign_id, ...columns })
    .onConflict((conflict) => conflict.column('campaign_id').doUpdateSet(columns))
    .execute()
}

/** Takes the event away, with its guests. */
export async function deleteEvent(tx: Tx, campaignId: number): Promise<void> {
  await tx.deleteFrom('event_guest').where('campaign_id', '=', campaignId).execute()
  await tx.deleteFrom('event').where('campaign_id', '=', campaignId).execute()
}

/** Guests whose cards live: of two that became one card, one. */
export const livingGuests = (db: Db, campaignId: number) =>
  db
    .selectFrom('event_guest as guest')
    .innerJoin('customer_index as card', 'card.customer_id', 'guest.customer_id')
    .where('guest.campaign_id', '=', campaignId)
    .where('card.living', '=', 1)

export const guestColumns = [
  'guest.customer_id as customerId',
  'card.list_name as listName',
  ...(['guest.state', 'guest.persons', 'guest.note'] as const),
  'guest.waiting_since as waitingSince',
  'guest.came_at as cameAt',
  'guest.came_persons as camePersons',
] as const

/** One guest; undefined for who neither answered nor came. */
export async function readGuest(db: Db, campaignId: number, customerId: number): Promise<Guest | undefined> {
  return livingGuests(db, campaignId)
    .select(guestColumns)
    .where('guest.customer_id', '=', customerId)
    .executeTakeFirst()
}

/** Those of these who answered or came. */
export async function guestsAmong(
  db: Db,
  campaignId: number,
  customerIds: readonly number[],
): Promise<Guest[]> {
  return livingGuests(db, campaignId)
    .select(guestColumns)
    .where('guest.customer_id', 'in', valueList(customerIds))
    .execute()
}

/** Enters how a guest stands. */
export async function writeGuest(tx: Tx, row: NewRow<'event_guest'>): Promise<void> {
  const { campaign_id: _campaign, customer_id: _customer, ...columns } = row
  await tx
    .insertInto('event_guest')
    .values(row)
    .onConflict((conflict) => conflict.columns(['campaign_id', 'customer_id']).doUpdateSet(columns))
    .execute()
}

/** Persons who have a seat: who said yes, and who came without; of them without one guest. */
export async function takenSeats(db: Db, campaignId: number, without = 0): Promise<number> {
  const rows = await livingGuests(db, campaignId)
    .select(['guest.state', 'guest.persons', 'guest.came_persons'])
    .where('guest.customer_id', '<>', without)
    .execute()
  return rows.reduce(
    (sum, { state, persons, came_persons }) => sum + (state === 'yes' ? persons : (came_persons ?? 0)),
    0,
  )
}

/** Who waits, the longest first. */
export async function waitingGuests(db: Db, campaignId: number): Promise<Guest[]> {
  return livingGuests(db, campaignId)
    .select(guestColumns)
    .where('guest.state', '=', 'waiting')
    .orderBy('guest.waiting_since')
    .orderBy('guest.id')
    .execute()
}

/** Gives these a seat. */
export async function seatGuests(tx: Tx, campaignId: number, customerIds: readonly number[]): Promise<void> {
  for (const customerId of customerIds)
    await tx
      .updateTable('event_guest')
      .set({ state: 'yes', waiting_since: null })
      .where('campaign_id', '=', campaignId)
      .where('customer_id', '=', customerId)
      .execute()
}
