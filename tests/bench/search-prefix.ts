import { sortKey } from '@shared/kernel/collation'
import { queryWords } from '@shared/kernel/fold'
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

/**
 * The hits that fit as typed, by prepared statements: whole words of a name, what begins one, what begins anything
 * on the card; regulars first.
 */
function rawSearch({ raw }: Shop) {
  const find = raw.prepare<{ match: string; from: string; to: string }, Hit>(`
    SELECT found.id, kind, customer.number, list_name, city, points
    FROM (
      SELECT id, list_name, sort_key, purchases, last_on, points, sort_key >= @from AND sort_key < @to AS listed
      FROM (SELECT rowid AS id FROM customer_search WHERE customer_search MATCH @match LIMIT 4000)
      CROSS JOIN customer_index CROSS JOIN customer_stats
      WHERE customer_index.customer_id = id AND customer_stats.customer_id = id AND living = 1
      ORDER BY purchases DESC, last_on DESC, listed DESC, sort_key, id LIMIT ${limit + 1}
    ) AS found
    JOIN customer ON customer.id = found.id
    LEFT JOIN address ON address.customer_id = found.id AND address.position = 0
    ORDER BY purchases DESC, last_on DESC, listed DESC, sort_key, found.id`)
  return (text: string): Hit[] => {
    const match = (columns: string, end: '' | '*') =>
      queryWords(text)
        .map((forms) => `(${forms.map((form) => `{${columns}} : "${form}"${end}`).join(' OR ')})`)
        .join(' AND ')
    const from = sortKey(text)
    const hits = new Map<number, Hit>()
    for (const step of [
      match('name number card', ''),
      match('name number card', '*'),
      match('name number card place contact note', '*'),
    ])
      if (hits.size <= limit)
        for (const hit of find.all({ match: step, from, to: `${from}\u{10FFFF}` }))
          if (!hits.has(hit.id)) hits.set(hit.id, hit)
    return [...hits.values()].slice(0, limit)
  }
}

export const searchPrefix: Bench = {
  name: 'search.prefix.p95',
  unit: 'ms',
  what: '3–5 letters of a name, first 50 hits',
  against: 'raw FTS5 for those that fit as typed',
  reach: { value: 20, ratio: 2 },
  async measure(tools) {
    const shop = await tools.shop()
    const texts = typedBeginnings(shop)
    const text = (n: number) => texts[n % texts.length] ?? ''
    const raw = rawSearch(shop)
    for (let n = 0; n < 40; n++) {
      const { hits } = await shop.client.customers.search({ text: text(n), limit })
      agree(
        hits.filter(({ rank }) => rank === 'exact' || rank === 'prefix').map(({ id }) => id),
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
