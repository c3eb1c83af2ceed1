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

/** The same hits by prepared statements: by names and numbers, and where those are few by anything else. */
function rawSearch({ raw }: Shop) {
  const find = raw.prepare<[string], Hit>(`
    SELECT found.customer_id AS id, kind, customer.number, list_name, street, postcode, city, points
    FROM (
      SELECT customer_id, list_name, sort_key FROM customer_search
      JOIN customer_index ON customer_index.customer_id = customer_search.rowid
      WHERE customer_search MATCH ? AND living = 1 ORDER BY sort_key, customer_id LIMIT ${limit + 1}
    ) AS found
    JOIN customer ON customer.id = found.customer_id
    LEFT JOIN address ON address.customer_id = found.customer_id AND address.position = 0
    LEFT JOIN customer_stats ON customer_stats.customer_id = found.customer_id
    ORDER BY found.sort_key, found.customer_id`)
  return (text: string): Hit[] => {
    const words = foldQuery(text).map((word) => `"${word}"*`)
    const match = (columns: string) => words.map((word) => `({${columns}} : ${word})`).join(' AND ')
    const named = find.all(match('name number'))
    if (named.length > limit) return named.slice(0, limit)
    const known = new Set(named.map(({ id }) => id))
    const others = find.all(match('name number place contact')).filter(({ id }) => !known.has(id))
    return [...named, ...others].slice(0, limit)
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
