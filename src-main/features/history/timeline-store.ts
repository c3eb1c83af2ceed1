import type { TimelineCursor, TimelineEntry, TimelineFilter } from '@shared/features/history/contract'
import { TimelineType } from '@shared/features/history/contract'
import { compareTimeline, idsBehind } from '@shared/features/history/rules'
import { type RawBuilder, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { readEntries } from '../entries'
import { personNames } from './person-store'
import { entryOf, type TimelineRow } from './timeline-rows'

const endOfTime = '9999-12-31T23:59:59.999Z'

export type TimelinePage = {
  limit: number
  after: TimelineCursor | null
  /** Only what was with this one of the card. */
  personId?: number | null
  only?: TimelineFilter | null
}

/**
 * The Verlauf of a card behind `after`, newest first, together with what hangs on its members; of a person also
 * what was said with them at a household or company, and with `personId` only what was with this one of the card. Each kind of
 * entry is cut to `limit` by an index of its own before they are put together, so that a page costs the same
 * on a card with ten entries and on one with a hundred thousand.
 */
export async function readTimeline(
  db: ReadDatabase,
  cardId: number,
  page: TimelinePage,
): Promise<TimelineEntry[]> {
  const { only, personId = null } = page
  const members = (await bookedMembers(db, cardId).execute()).map((member) => member.person_id)
  const owners = personId === null ? [cardId, ...members] : members.filter((member) => member === personId)
  const rows: TimelineRow[] = []
  if (!only || only.type === 'contact') rows.push(...(await contactsWith(db, cardId, page).execute()))
  if (!only || only.type === 'entry') rows.push(...(await entriesNaming(db, cardId, page).execute()))
  for (const owner of owners) rows.push(...(await timelineOf(db, owner, page).execute()))
  const shown = rows.sort(compareTimeline).slice(0, page.limit)
  const own = shown.filter(({ type }) => type === 'entry').map(({ id }) => id)
  const told = {
    entries: await readEntries(db, own, cardId),
    names: await personNames(
      db,
      shown.map((row) => (row.type === 'contact' ? row.person_id : null)),
    ),
  }
  return shown.flatMap((row) => entryOf(row, told))
}

/** What was said with one person of a card; without `personId` with the card's own person elsewhere. */
export function contactsWith(
  db: ReadDatabase,
  cardId: number,
  { personId = null, limit, after }: TimelinePage,
) {
  return db
    .selectFrom('contact_entry')
    .select(['id', 'customer_id', 'at', 'actor', 'text', 'channel as word', 'person_id'])
    .select(sql.lit('contact' as const).as('type'))
    .where('person_id', '=', personId ?? cardId)
    .where('customer_id', personId === null ? '<>' : '=', cardId)
    .where(sql<boolean>`(at, id) < (${after?.at ?? endOfTime}, ${after ? idsBehind('contact', after) : 0})`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$castTo<TimelineRow>()
}

/** Up to `limit` entries of each kind on one customer, in no order. */
export function timelineOf(db: ReadDatabase, owner: number, page: TimelinePage) {
  const { only } = page
  const cut = cutOf(page)
  const ofKind = only?.kindId === undefined ? sql`true` : sql`kind_id = ${only.kindId}`
  const arms: Record<TimelineType, RawBuilder<unknown>> = {
    contact: sql`
      select 'contact' as type, id, customer_id, at, actor, text, channel as word, null as on_date,
        null as ended_at, null as cents, null as points, person_id
      from contact_entry where customer_id = ${owner} and ${cut('contact', 'contact_entry')}`,
    purchase: sql`
      select 'purchase' as type, id, customer_id, at, actor, text, null as word, on_date,
        cancelled_at as ended_at, cents,
        ifnull((select points from points_entry where purchase_id = purchase.id and kind = 'earn'), 0) as points,
        null as person_id
      from purchase where customer_id = ${owner} and ${cut('purchase', 'purchase')}`,
    redemption: sql`
      select 'redemption' as type, id, ${owner} as customer_id, at, actor, text, null as word, null as on_date,
        (select at from points_entry as back where reverses_id = head.id) as ended_at, null as cents,
        (select -sum(points) from points_entry as line where line.redemption_id = head.id) as points,
        null as person_id
      from points_entry as head
      where account_id = (select id from account where holder_id = ${owner}) and redemption_id = id
        and ${cut('redemption', 'head')}`,
    letter: sql`
      select 'letter' as type, letter.id, letter.customer_id, letter.at, actor, json_array(subject, channel) as text,
        purpose as word,
        null as on_date, null as ended_at, null as cents, null as points, null as person_id
      from mailing_recipient as letter join mailing on mailing.id = letter.mailing_id
      where letter.customer_id = ${owner} and ${cut('letter', 'letter')}`,
    reminder: sql`
      select 'reminder' as type, id, customer_id, at, actor, text, null as word, due_on as on_date,
        done_at as ended_at, null as cents, null as points, null as person_id
      from reminder where customer_id = ${owner} and ${cut('reminder', 'reminder')}`,
    voice: sql`
      select 'voice' as type, id, customer_id, at, actor, json_array(article, text, outcome) as text, kind as word,
        due_on as on_date, closed_at as ended_at, null as cents, stars as points, null as person_id
      from voice where customer_id = ${owner} and ${cut('voice', 'voice')}`,
    entry: sql`
      select 'entry' as type, id, customer_id, at, actor, text, null as word, on_date, null as ended_at,
        null as cents, null as points, null as person_id
      from entry where customer_id = ${owner} and ${ofKind} and ${cut('entry', 'entry')}`,
  }
  const wanted = only ? [only.type] : TimelineType.options
  const union = sql.join(
    wanted.map((type) => sql`select * from (${arms[type]})`),
    sql` union all `,
  )
  return db.selectFrom(sql<TimelineRow>`(${union})`.as('timeline')).selectAll().$castTo<TimelineRow>()
}

/**
 * Up to `limit` entries on the cards of groups that name the card's person, or with `personId` those of the card that
 * name this one, in no order.
 */
export function entriesNaming(db: ReadDatabase, cardId: number, page: TimelinePage) {
  const { only, personId = null } = page
  const place = personId === null ? sql`customer_id <> ${cardId}` : sql`customer_id = ${cardId}`
  const ofKind = only?.kindId === undefined ? sql`true` : sql`kind_id = ${only.kindId}`
  const rows = sql<TimelineRow>`(
    select 'entry' as type, id, customer_id, at, actor, text from entry
    where person_id = ${personId ?? cardId} and ${place} and ${ofKind} and ${cutOf(page)('entry', 'entry')})`
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
