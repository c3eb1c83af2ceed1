import { foldQuery } from '@shared/kernel/fold'
import type { Bench } from './bench'
import { counterQueries } from './counter-queries'
import { alternate } from './sampling'

/** As many as the search box shows. */
const limit = 8

export const searchCounter: Bench = {
  name: 'search.counter.p95',
  unit: 'ms',
  what: '1,000 mixed queries: names in any order, slips, sounds, phone tails, places, e-mail, numbers, notes',
  against: 'plain FTS5 prefixes, unranked, which finds none of the slips and sounds',
  reach: { value: 30 },
  async measure(tools) {
    const shop = await tools.shop()
    const queries = counterQueries(shop)
    const text = (n: number) => queries[n % queries.length]?.text ?? ''
    const raw = shop.raw.prepare<[string]>(`
      SELECT customer_id, list_name FROM customer_search
      JOIN customer_index ON customer_index.customer_id = customer_search.rowid
      WHERE customer_search MATCH ? AND living = 1 LIMIT ${limit}`)
    return alternate(
      (n) => shop.client.customers.search({ text: text(n), limit }),
      (n) =>
        raw.all(
          foldQuery(text(n))
            .map((word) => `"${word}"*`)
            .join(' AND '),
        ),
      queries.length,
    )
  },
}
