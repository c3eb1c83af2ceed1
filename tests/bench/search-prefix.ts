import { sortKey } from '@shared/kernel/collation'
import { foldQuery } from '@shared/kernel/fold'
import type { Bench } from './bench'
import { agree, alternate, samples } from './sampling'
import { draw, type Shop } from './shop'

type Hit = { id: number }

const limit = 50

/** What somebody types who looks for a customer: the first 3 to 5 letters of one of the names on a card. */
function typedBeginnings(shop: Shop): string[] {
  const name = shop.raw.prepare<[number], string>('SELECT last_name FROM customer WHERE id = ?').pluck()
  return draw(shop, "SELECT id FROM customer WHERE last_name <> ''", samples + 100).map((id, n) =>
    (name.get(id) ?? '').toLowerCase().slice(0, 3 + (n % 3)),
  )
}

/** The same hits by prepared statements: who is listed under it, whose name holds it, what else does. */
function rawSearch({ raw }: Shop) {
  const find = (narrow: string) =>
    raw.prepare<{ match: string; from?: string; to?: string }, Hit>(`
      SELECT found.customer_id AS id, kind, customer.number, list_name, street, postcode, city, points
      FROM (
        SELECT customer_id, list_name, sort_key FROM customer_search
        JOIN customer_index ON customer_index.customer_id = customer_search.rowid
        WHERE customer_search MATCH @match AND living = 1 ${narrow}
        ORDER BY sort_key, customer_id LIMIT ${limit + 1}
      ) AS found
      JOIN customer ON customer.id = found.customer_id
      LEFT JOIN address ON address.customer_id = found.customer_id AND address.position = 0
      LEFT JOIN customer_stats ON customer_stats.customer_id = found.customer_id
      ORDER BY found.sort_key, found.customer_id`)
  const anyone = find('')
  const listed = find('AND sort_key >= @from AND sort_key < @to')
  return (text: string): Hit[] => {
    const words = foldQuery(text).map((word) => `"${word}"*`)
    const match = (columns: string) => words.map((word) => `({${columns}} : ${word})`).join(' AND ')
    const from = sortKey(text)
    const hits = new Map<number, Hit>()
    const steps = [
      () => listed.all({ match: match('name number'), from, to: `${from}\u{10FFFF}` }),
      () => anyone.all({ match: match('name number') }),
      () => anyone.all({ match: match('name number place contact') }),
    ]
    for (const step of steps)
      if (hits.size <= limit) for (const hit of step()) if (!hits.has(hit.id)) hits.set(hit.id, hit)
    return [...hits.values()].slice(0, limit)
  }
}

export const searchPrefix: Bench = {
  name: 'search.prefix.p95',
  unit: 'ms',
  what: '3–5 letters of a name, first 50 hits',
  against: 'raw FTS5',
  reach: { value: 20, ratio: 2 },
  async measure(tools) {
    const shop = await tools.shop()
    const texts = typedBeginnings(shop)
    const text = (n: number) => texts[n % texts.length] ?? ''
    const raw = rawSearch(shop)
    for (let n = 0; n < 40; n++) {
      const { hits } = await shop.client.customers.search({ text: text(n), limit })
      agree(
        hits.map(({ id }) => id),
        raw(text(n)).map(({ id }) => id),
        `search for ${text(n)}`,
      )
    }
    return alternate(
      (n) => shop.client.customers.search({ text: text(n), limit }),
      (n) => raw(text(n)),
    )
  },
}
