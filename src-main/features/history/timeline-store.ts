import type { TimelineCursor, TimelineEntry, TimelineFilter } from '@shared/features/history/contract'
import { TimelineType } from '@shared/features/history/contract'
import { compareTimeline, idsBehind } from '@shared/features/history/rules'
import { type RawBuilder, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { readEntries } from '../entries'
import { entryOf, type TimelineRow } from './timeline-rows'

const endOfTime = '9999-12-31T23:59:59.999Z'

export type TimelinePage = { limit: number; after: TimelineCursor | null; only?: TimelineFilter | null }

/**
 * The Verlauf of a card behind `after`, newest first, together with what hangs on its members. Each kind of
 * entry is cut to `limit` by an index of its own before they are put together, so that a page costs the same
 * on a card with ten entries and on one with a hundred thousand.
 */
export async function readTimeline(
  db: ReadDatabase,
  cardId: number,
  page: TimelinePage,
): Promise<TimelineEntry[]> {
  const ofEntries = !page.only || page.only.type === 'entry'
  const rows = ofEntries ? await entriesNaming(db, cardId, page).execute() : []
  const members = await bookedMembers(db, cardId).execute()
  for (const owner of [cardId, ...members.map((member) => member.person_id)])
    rows.push(...(await timelineOf(db, owner, page).execute()))
  const shown = rows.sort(compareTimeline).slice(0, page.limit)
  const own = shown.filter(({ type }) => type === 'entry').map(({ id }) => id)
  const entries = await readEntries(db, own, cardId)
  return shown.flatMap((row) => entryOf(row, entries))
}

/** Up to `limit` entries of each kind on one customer, in no order. */
export function timelineOf(db: ReadDatabase, owner: number, page: TimelinePage) {
  const { only } = page
  const cut = cutOf(page)
  const ofKind = only?.kindId === undefined ? sql`true` : sql`kind_id = ${only.kindId}`
  const arms: Record<TimelineType, RawBuilder<unknown>> = {
    contact: sql`
      select 'contact' as type, id, customer_id, at, actor, text, channel as word, null as on_date,
        null as ended_at, null as cents, null as points
      from contact_entry where customer_id = ${owner} and ${cut('contact', 'contact_entry')}`,
    purchase: sql`
      select 'purchase' as type, id, customer_id, at, actor, text, null as word, on_date,
        cancelled_at as ended_at, cents,
        ifnull((select points from points_entry where purchase_id = purchase.id and kind = 'earn'), 0) as points
      from purchase where customer_id = ${owner} and ${cut('purchase', 'purchase')}`,
    redemption: sql`
      select 'redemption' as type, id, ${owner} as customer_id, at, actor, text, null as word, null as on_date,
        (select at from points_entry as back where reverses_id = head.id) as ended_at, null as cents,
        (select -sum(points) from points_entry as line where line.redemption_id = head.id) as points
      from points_entry as head
      where account_id = (select id from account where holder_id = ${owner}) and redemption_id = id
        and ${cut('redemption', 'head')}`,
    letter: sql`
      select 'letter' as type, letter.id, letter.customer_id, letter.at, actor, subject as text, purpose as word,
        null as on_date, null as ended_at, null as cents, null as points
      from mailing_recipient as letter join mailing on mailing.id = letter.mailing_id
      where letter.customer_id = ${owner} and ${cut('letter', 'letter')}`,
    reminder: sql`
      select 'reminder' as type, id, customer_id, at, actor, text, null as word, due_on as on_date,
        done_at as ended_at, null as cents, null as points
      from reminder where customer_id = ${owner} and ${cut('reminder', 'reminder')}`,
    voice: sql`
      select 'voice' as type, id, customer_id, at, actor, json_array(article, text, outcome) as text, kind as word,
        due_on as on_date, closed_at as ended_at, null as cents, stars as points
      from voice where customer_id = ${owner} and ${cut('voice', 'voice')}`,
    entry: sql`
      select 'entry' as type, id, customer_id, at, actor, text, null as word, on_date, null as ended_at,
        null as cents, null as points
      from entry where customer_id = ${owner} and ${ofKind} and ${cut('entry', 'entry')}`,
  }
  const wanted = only ? [only.type] : TimelineType.options
  const union = sql.join(
    wanted.map((type) => sql`select * from (${arms[type]})`),
    sql` union all `,
  )
  return db.selectFrom(sql<TimelineRow>`(${union})`.as('timeline')).selectAll().$castTo<TimelineRow>()
}

/** Up to `limit` entries on the cards of groups that name this person, in no order. */
export function entriesNaming(db: ReadDatabase, personId: number, page: TimelinePage) {
  const { only } = page
  const ofKind = only?.kindId === undefined ? sql`true` : sql`kind_id = ${only.kindId}`
  const rows = sql<TimelineRow>`(
    select 'entry' as type, id, customer_id, at, actor, text from entry
    where person_id = ${personId} and ${ofKind} and ${cutOf(page)('entry', 'entry')})`
  return db.selectFrom(rows.as('timeline')).selectAll().$castTo<TimelineRow>()
}

/** Cuts a kind of entry to its part of the page, by an index that holds it in this order. */
function cutOf({ limit, after }: TimelinePage) {
  return (type: TimelineType, table: string) => {
    const at = sql.ref(`${table}.at`)
    const id = sql.ref(`${table}.id`)
    return sql`(${at}, ${id}) < (${after?.at ?? endOfTime}, ${after ? idsBehind(type, after) : 0})
      order by ${at} desc, ${id} desc limit ${limit}`
  }
}

/** Members without a card of their own, and all of a household, on whom anything was ever booked. */
export function bookedMembers(db: ReadDatabase, cardId: number) {
  const tables = ['contact_entry', 'purchase', 'mailing_recipient', 'reminder', 'voice', 'entry'] as const
  return db
    .selectFrom('membership')
    .innerJoin('customer as member', 'member.id', 'membership.person_id')
    .innerJoin('customer as card', 'card.id', 'membership.group_id')
    .select('membership.person_id')
    .distinct()
    .where('membership.group_id', '=', cardId)
    .where((eb) => eb.or([eb('member.standalone', '=', 0), eb('card.kind', '=', 'household')]))
    .where((eb) =>
      eb.or([
        ...tables.map((table) =>
          eb.exists(
            eb.selectFrom(table).select('id').whereRef(`${table}.customer_id`, '=', 'membership.person_id'),
          ),
        ),
        eb.exists(eb.selectFrom('account').select('id').whereRef('holder_id', '=', 'membership.person_id')),
      ]),
    )
}
