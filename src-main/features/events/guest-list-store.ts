import type { EventSums, Guest, GuestPart } from '@shared/features/events/guest'
import { type Expression, type SqlBool, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { guestColumns, livingGuests, readEvent, takenSeats } from './store'

const parts: Record<GuestPart, Expression<SqlBool>> = {
  yes: sql<SqlBool>`guest.state = 'yes'`,
  no: sql<SqlBool>`guest.state = 'no'`,
  waiting: sql<SqlBool>`guest.state = 'waiting'`,
  came: sql<SqlBool>`guest.came_at is not null`,
  missed: sql<SqlBool>`guest.state = 'yes' and guest.came_at is null`,
}

const ofPart = (db: ReadDatabase, campaignId: number, part: GuestPart) =>
  livingGuests(db, campaignId).where(parts[part])

/** Guests of a part by name; who waits in the order of waiting. */
export async function listGuests(
  db: ReadDatabase,
  { campaignId, part, offset, limit }: { campaignId: number; part: GuestPart; offset: number; limit: number },
): Promise<{ guests: Guest[]; total: number }> {
  const guests = await ofPart(db, campaignId, part)
    .select(guestColumns)
    .$if(part === 'waiting', (some) => some.orderBy('guest.waiting_since').orderBy('guest.id'))
    .orderBy('card.sort_key')
    .orderBy('guest.customer_id')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await ofPart(db, campaignId, part)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { guests, total }
}

/** Ids of all guests of a part. */
export async function guestIds(db: ReadDatabase, campaignId: number, part: GuestPart): Promise<number[]> {
  const rows = await ofPart(db, campaignId, part).select('guest.customer_id').execute()
  return rows.map(({ customer_id }) => customer_id)
}

/** How many guests and persons there are of each kind; null where the campaign is no event. */
export async function readSums(db: ReadDatabase, campaignId: number): Promise<EventSums | null> {
  const event = await readEvent(db, campaignId)
  if (!event) return null
  const n = (part: GuestPart) => sql<number>`count(*) filter (where ${parts[part]})`
  const persons = (part: GuestPart, column: string) =>
    sql<number>`coalesce(sum(${sql.ref(column)}) filter (where ${parts[part]}), 0)`
  const counts = await livingGuests(db, campaignId)
    .select([
      n('yes').as('yes'),
      persons('yes', 'guest.persons').as('yesPersons'),
      n('no').as('no'),
      n('waiting').as('waiting'),
      persons('waiting', 'guest.persons').as('waitingPersons'),
      n('came').as('came'),
      persons('came', 'guest.came_persons').as('camePersons'),
      n('missed').as('missed'),
    ])
    .executeTakeFirstOrThrow()
  const free = event.seats === null ? null : Math.max(0, event.seats - (await takenSeats(db, campaignId)))
  return {
    ...counts,
    free,
    unanswered: await countUnanswered(db, campaignId),
    turnoverCents: await turnover(db, campaignId, event.on),
  }
}

async function countUnanswered(db: ReadDatabase, campaignId: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from campaign_recipient as recipient
    where campaign_id = ${campaignId} and standing = 'chosen' and sent_at is not null and returned_at is null
      and not exists (select 1 from campaign_answer as answer
        where answer.campaign_id = recipient.campaign_id and answer.customer_id = recipient.customer_id)`.execute(
    db as Tx,
  )
  return rows[0]?.n ?? 0
}

/** Purchases of that day by who came, each once, their own and those on the account of a household that came. */
async function turnover(db: ReadDatabase, campaignId: number, on: string): Promise<number> {
  const came = sql`select customer_id from event_guest where campaign_id = ${campaignId} and came_at is not null`
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(cents), 0) as cents from (
      select id, cents from purchase
      where customer_id in (${came}) and on_date = ${on} and cancelled_at is null
      union
      select id, cents from purchase
      where household_id in (${came}) and on_date = ${on} and cancelled_at is null)`.execute(db as Tx)
  return rows[0]?.cents ?? 0
}
