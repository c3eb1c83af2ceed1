import { sql } from 'kysely'
import type { Tx } from './operate'

/**
 * Reckons the kept totals anew from the bookings: `customer_stats` of every customer and
 * `customer_contact_stats`. Triggers keep both in step, so that this changes nothing unless a file was
 * written by other means. Takes seconds on a large file.
 */
export async function rebuildStats(tx: Tx): Promise<void> {
  await sql`delete from customer_stats`.execute(tx)
  await sql`
    insert into customer_stats (customer_id, purchases, cents, first_on, last_on, points)
    select customer.id, ifnull(bought.purchases, 0), ifnull(bought.cents, 0) + ifnull(brought.cents, 0),
      bought_between.first_on, bought_between.last_on,
      ifnull(held.points, 0)
    from customer
    join bought_between on bought_between.customer_id = customer.id
    left join (
      select customer_id, count(*) as purchases, sum(cents) as cents
      from (
        select customer_id, cents from purchase where cancelled_at is null
        union all
        select household_id, cents from purchase where cancelled_at is null and household_id is not null
      ) group by customer_id
    ) as bought on bought.customer_id = customer.id
    left join (
      select customer_id, sum(cents) as cents from opening_balance where kind = 'turnover' group by customer_id
    ) as brought on brought.customer_id = customer.id
    left join (
      select account.holder_id, sum(points_entry.points) as points
      from points_entry join account on account.id = points_entry.account_id group by account.holder_id
    ) as held on held.holder_id = customer.id`.execute(tx)
  await sql`delete from customer_contact_stats`.execute(tx)
  await sql`
    insert into customer_contact_stats (customer_id, channel, entries, last_at)
    select customer_id, channel, count(*), max(at) from contact_entry group by customer_id, channel`.execute(
    tx,
  )
}
