import type { Bench } from './bench'
import { agree, alternate } from './sampling'
import type { Shop } from './shop'

const limit = 100

function rawList({ raw }: Shop) {
  const total = raw.prepare<[], number>("SELECT n FROM kept_count WHERE name = 'livingCustomers'").pluck()
  const rows = raw.prepare<[number], { id: number }>(`
    SELECT page.customer_id AS id, kind, state, customer.number, list_name, street, postcode, city,
      (SELECT number FROM phone WHERE customer_id = page.customer_id ORDER BY position LIMIT 1) AS phone,
      (SELECT address FROM email WHERE customer_id = page.customer_id ORDER BY position LIMIT 1) AS email,
      (SELECT json_group_array(name ORDER BY folded) FROM customer_tag JOIN tag ON tag.id = tag_id
       WHERE customer_id = page.customer_id) AS tags,
      customer_since, points, last_on, ad_objection, deleted_at
    FROM (
      SELECT customer_id, sort_key FROM customer_index WHERE living = 1
      ORDER BY sort_key, customer_id LIMIT ${limit} OFFSET ?
    ) AS page
    JOIN customer ON customer.id = page.customer_id
    JOIN customer_index ON customer_index.customer_id = page.customer_id
    LEFT JOIN customer_stats ON customer_stats.customer_id = page.customer_id
    LEFT JOIN address ON address.customer_id = page.customer_id AND address.position = 0
    ORDER BY page.sort_key, page.customer_id`)
  return (offset: number) => ({ total: total.get(), ids: rows.all(offset).map(({ id }) => id) })
}

export const listScroll: Bench = {
  name: 'list.scroll.p95',
  unit: 'ms',
  what: '100 rows by name at random places',
  against: 'raw statements',
  reach: { value: 20 },
  async measure(tools) {
    const shop = await tools.shop()
    const raw = rawList(shop)
    const cards = raw(0).total ?? 0
    // The golden ratio spreads the places evenly and never repeats one.
    const offset = (n: number) => Math.floor(((n * 0.618_033_988_75) % 1) * (cards - limit))
    const list = (n: number) => shop.client.customers.list({ sort: 'name', offset: offset(n), limit })
    for (let n = 0; n < 20; n++) {
      const { rows, total } = await list(n)
      agree({ total, ids: rows.map(({ id }) => id) }, raw(offset(n)), `the list from ${offset(n)}`)
    }
    return alternate(list, (n) => raw(offset(n)))
  },
}
