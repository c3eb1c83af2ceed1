import type { TimelineCursor, TimelineEntry, TimelineType } from '@shared/features/history/contract'
import { compareTimeline, idsBehind } from '@shared/features/history/rules'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { entryOf, type TimelineRow } from './timeline-rows'

const endOfTime = '9999-12-31T23:59:59.999Z'

export type TimelinePage = { limit: number; after: TimelineCursor | null }

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
  const entries: TimelineEntry[] = []
  const members = await bookedMembers(db, cardId).execute()
  for (const owner of [cardId, ...members.map((member) => member.person_id)])
    entries.push(...(await timelineOf(db, owner, page).execute()).map(entryOf))
  return entries.sort(compareTimeline).slice(0, page.limit)
}

/** Up to `limit` entries of each kind on one customer, in no order. */
export function timelineOf(db: ReadDatabase, owner: number, { limit, after }: TimelinePage) {
  const cut = (type: TimelineType, table: string) => {
    const at = sql.ref(`${table}.at`)
    const id = sql.ref(`${table}.id`)
    return sql`(${at}, ${id}) < (${after?.at ?? endOfTime}, ${after ? idsBehind(type, after) : 0})
      order by ${at} desc, ${id} desc limit ${limit}`
  }
  const rows = sql<TimelineRow>`(
    select * from (
      select 'contact' as type, id, customer_id, at, actor, text, channel as word, null as on_date,
        null as ended_at, null as cents, null as points
      from contact_entry where customer_id = ${owner} and ${cut('contact', 'contact_entry')})
    union all select * from (
      select 'purchase', id, customer_id, at, actor, text, null, on_date, cancelled_at, cents,
        ifnull((select points from points_entry where purchase_id = purchase.id and kind = 'earn'), 0)
      from purchase where customer_id = ${owner} and ${cut('purchase', 'purchase')})
    union all select * from (
      select 'redemption', id, ${owner}, at, actor, text, null, null,
        (select at from points_entry as back where reverses_id = head.id), null,
        (select -sum(points) from points_entry as line where line.redemption_id = head.id)
      from points_entry as head
      where account_id = (select id from account where holder_id = ${owner}) and redemption_id = id
        and ${cut('redemption', 'head')})
    union all select * from (
      select 'letter', letter.id, letter.customer_id, letter.at, actor, subject, purpose, null, null, null, null
      from mailing_recipient as letter join mailing on mailing.id = letter.mailing_id
      where letter.customer_id = ${owner} and ${cut('letter', 'letter')})
    union all select * from (
      select 'reminder', id, customer_id, at, actor, text, null, due_on, done_at, null, null
      from reminder where customer_id = ${owner} and ${cut('reminder', 'reminder')})
    union all select * from (
      select 'voice', id, customer_id, at, actor, json_array(article, text, outcome), kind, due_on, closed_at,
        null, stars
      from voice where customer_id = ${owner} and ${cut('voice', 'voice')})
  )`
  return db.selectFrom(rows.as('timeline')).selectAll().$castTo<TimelineRow>()
}

/** Members without a card of their own, and all of a household, on whom anything was ever booked. */
export function bookedMembers(db: ReadDatabase, cardId: number) {
  const tables = ['contact_entry', 'purchase', 'mailing_recipient', 'reminder', 'voice'] as const
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
