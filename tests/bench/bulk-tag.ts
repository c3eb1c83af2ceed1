import type { Bench } from './bench'
import { finish } from './open-app'
import { agree } from './sampling'
import { draw, type Shop } from './shop'

const customers = 10_000

/** Different cards for the two sides, all without a tag of that name. */
function twoSides(shop: Shop): { own: number[]; raw: number[] } {
  const drawn = draw(shop, 'SELECT customer_id FROM customer_index WHERE living = 1', 6 * customers)
  const ids = [...new Set(drawn)]
  return { own: ids.slice(0, customers), raw: ids.slice(customers, 2 * customers) }
}

/** One transaction that tags the same number of cards; the triggers of the file write its log for both sides. */
function rawTag({ raw }: Shop, ids: number[], tag: string): void {
  const tagId = raw.prepare('INSERT INTO tag (name, folded) VALUES (?, ?)')
  const tagged = raw.prepare('INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?)')
  const touched = raw.prepare('UPDATE customer SET revision = revision + 1 WHERE id = ?')
  const operation = raw.prepare(
    "INSERT INTO operation (kind, label, actor, at, state) VALUES ('bulk.apply', '', 'MK', '2026-11-20T16:15:00.000Z', 'done')",
  )
  const point = raw.prepare('UPDATE current_operation SET operation_id = ? WHERE id = 1')
  raw.transaction(() => {
    point.run(operation.run().lastInsertRowid)
    const { lastInsertRowid } = tagId.run(tag, tag.toLowerCase())
    for (const id of ids) {
      tagged.run(id, lastInsertRowid)
      touched.run(id)
    }
    point.run(null)
  })()
}

/** How many cards carry a tag, and how many changes the log has. */
function counts({ raw }: Shop, tag: string): { tagged: number; changes: number } {
  const one = (query: string, ...values: string[]) =>
    raw
      .prepare<string[], number>(query)
      .pluck()
      .get(...values) ?? 0
  return {
    tagged: one('SELECT count(*) FROM customer_tag JOIN tag ON tag.id = tag_id WHERE name = ?', tag),
    changes: one('SELECT count(*) FROM change'),
  }
}

export const bulkTag: Bench = {
  name: 'bulk.tag.10000',
  unit: 'ms',
  what: '10,000 of 100,000 customers get a tag, undoable',
  against: 'one transaction of the same rows',
  reach: { value: 10_000 },
  async measure(tools) {
    const shop = await tools.shop()
    const { own, raw } = twoSides(shop)
    const before = counts(shop, '').changes
    const start = performance.now()
    await finish(
      shop.client.bulk.apply({
        selection: { type: 'ids', ids: own },
        change: { type: 'addTag', tag: 'Bankprobe' },
      }),
    )
    const value = performance.now() - start
    const after = counts(shop, 'Bankprobe')
    const rawStart = performance.now()
    rawTag(shop, raw, 'Bankprobe roh')
    const baseline = performance.now() - rawStart
    const rawAfter = counts(shop, 'Bankprobe roh')
    agree(
      [after.tagged, after.changes - before],
      [rawAfter.tagged, rawAfter.changes - after.changes],
      'tagged cards and their log',
    )
    return { value, baseline }
  },
}
