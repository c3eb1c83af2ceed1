import type { AnswerSummary } from '@shared/features/answers/contract'
import type { AnswerKind } from '@shared/features/campaigns/campaign'
import { civilToday } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/**
 * What came of a campaign. „Danach gekauft“ are purchases from the day of sending on, for `answerDays` days, of
 * those whom it reached and who did not answer, their own and those on the account of a household that got it; each
 * purchase counts once.
 */
export async function readSummary(db: ReadDatabase, id: number, timeZone?: string): Promise<AnswerSummary> {
  const [sent, answered, turnover, bought] = await Promise.all([
    countSent(db, id),
    answeredByKind(db, id),
    turnoverOf(db, id),
    boughtAfter(db, id, await daysOfHours(db, id, timeZone)),
  ])
  return { ...sent, answered, answeredTurnoverCents: turnover, boughtAfter: bought }
}

async function countSent(db: ReadDatabase, id: number) {
  const row = await db
    .selectFrom('campaign_recipient')
    .select((eb) => [
      eb.fn.count<number>('sent_at').as('sent'),
      eb.fn.count<number>('returned_at').as('returned'),
    ])
    .where('campaign_id', '=', id)
    .where('standing', '=', 'chosen')
    .executeTakeFirstOrThrow()
  return { sent: row.sent, returned: row.returned }
}

async function answeredByKind(db: ReadDatabase, id: number): Promise<{ kind: AnswerKind; n: number }[]> {
  const { rows } = await sql<{ kind: AnswerKind; n: number }>`
    select kind, count(*) as n from (
      select kind, row_number() over (partition by customer_id order by on_date, id) as place
      from campaign_answer where campaign_id = ${id})
    where place = 1 group by kind order by n desc, kind`.execute(db as Tx)
  return rows
}

async function turnoverOf(db: ReadDatabase, id: number): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(cents), 0) as cents from purchase
    where cancelled_at is null
      and id in (select purchase_id from campaign_answer where campaign_id = ${id})`.execute(db as Tx)
  return rows[0]?.cents ?? 0
}

/** The shop's day of each hour (UTC) in which something was sent, as JSON: an hour lies within one day. */
async function daysOfHours(db: ReadDatabase, id: number, timeZone?: string): Promise<string> {
  const { rows } = await sql<{ hour: string }>`
    select distinct substr(sent_at, 1, 13) as hour from campaign_recipient
    where campaign_id = ${id} and sent_at is not null`.execute(db as Tx)
  return JSON.stringify(
    Object.fromEntries(rows.map(({ hour }) => [hour, civilToday(Date.parse(`${hour}:00:00Z`), timeZone)])),
  )
}

async function boughtAfter(
  db: ReadDatabase,
  id: number,
  dayOfHour: string,
): Promise<{ n: number; cents: number }> {
  const days = sql`purchase.cancelled_at is null
    and purchase.on_date between got.day and date(got.day, '+' || got.days || ' days')
    and not exists (select 1 from campaign_answer as answer
      where answer.purchase_id = purchase.id and answer.campaign_id = ${id})`
  const { rows } = await sql<{ n: number; cents: number }>`
    with got as materialized (
      select recipient.customer_id as who, hours.value as day, campaign.answer_days as days
      from campaign_recipient as recipient join campaign on campaign.id = recipient.campaign_id
        join json_each(${dayOfHour}) as hours on hours.key = substr(recipient.sent_at, 1, 13)
      where recipient.campaign_id = ${id} and recipient.standing = 'chosen'
        and recipient.sent_at is not null and recipient.returned_at is null
        and not exists (select 1 from campaign_answer as answer
          where answer.campaign_id = recipient.campaign_id and answer.customer_id = recipient.customer_id)),
    bought as materialized (
      select got.who, purchase.id, purchase.cents from got cross join purchase
        on purchase.customer_id = got.who and ${days}
      union
      select got.who, purchase.id, purchase.cents from got cross join purchase
        on purchase.household_id = got.who and ${days})
    select (select count(distinct who) from bought) as n,
      (select coalesce(sum(cents), 0) from (select distinct id, cents from bought)) as cents`.execute(
    db as Tx,
  )
  return rows[0] ?? { n: 0, cents: 0 }
}
