import { randomUUID } from 'node:crypto'
import type { Bench } from './bench'
import { agree, alternate, samples } from './sampling'
import { draw, type Shop } from './shop'
import { worldDay, worldNow } from './world'

const cents = 4_250
const points = 42
const actor = 'MK'

/** One transaction that writes the same rows; the triggers of the file write theirs for both sides. */
function rawBooking({ raw }: Shop) {
  const one = <P extends unknown[]>(query: string) => raw.prepare<P, number>(query).pluck()
  const label = one<[number]>('SELECT list_name FROM customer_index WHERE customer_id = ?')
  const operation = raw.prepare<[string]>(
    `INSERT INTO operation (kind, label, actor, at, state) VALUES ('purchases.book', ?, '${actor}', '${worldNow}', 'done')`,
  )
  const point = raw.prepare<[number | bigint | null]>(
    'UPDATE current_operation SET operation_id = ? WHERE id = 1',
  )
  const purchase = raw.prepare<[number]>(
    `INSERT INTO purchase (customer_id, cents, on_date, at, text, actor) VALUES (?, ${cents}, '${worldDay}', '${worldNow}', '', '${actor}')`,
  )
  const account = one<[number]>('SELECT id FROM account WHERE holder_id = ?')
  const open = raw.prepare<[number]>('INSERT INTO account (holder_id) VALUES (?)')
  const nextLine = one<[]>('SELECT max(id) + 1 FROM points_entry')
  const line = raw.prepare<[number, number | bigint, number, number | bigint]>(
    `INSERT INTO points_entry (id, account_id, lot_id, kind, points, on_date, at, actor, purchase_id)
     VALUES (?, ?, ?, 'earn', ${points}, '${worldDay}', '${worldNow}', '${actor}', ?)`,
  )
  const request = raw.prepare<[string, number | bigint, number | bigint]>(
    'INSERT INTO request (request_id, operation_id, row_id) VALUES (?, ?, ?)',
  )
  return raw.transaction((customerId: number) => {
    const operationId = operation.run(String(label.get(customerId))).lastInsertRowid
    point.run(operationId)
    const purchaseId = purchase.run(customerId).lastInsertRowid
    const accountId = account.get(customerId) ?? open.run(customerId).lastInsertRowid
    const lineId = nextLine.get() ?? 1
    line.run(lineId, accountId, lineId, purchaseId)
    request.run(randomUUID(), operationId, purchaseId)
    point.run(null)
  }).immediate
}

/** How many rows stand in every table that a booking writes to. */
function rowCounts({ raw }: Shop): number[] {
  return ['operation', 'change', 'purchase', 'points_entry', 'request'].map(
    (table) => raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0,
  )
}

async function added(shop: Shop, work: () => unknown): Promise<number[]> {
  const before = rowCounts(shop)
  await work()
  return rowCounts(shop).map((count, table) => count - (before[table] ?? 0))
}

export const commit: Bench = {
  name: 'commit.p95',
  unit: 'ms',
  what: 'book a purchase',
  against: 'one transaction of the same rows',
  reach: { ratio: 1.3 },
  async measure(tools) {
    const shop = await tools.shop()
    const ids = draw(shop, 'SELECT customer_id FROM purchase', 2 * samples)
    const id = (n: number) => ids[n % ids.length] ?? 1
    const raw = rawBooking(shop)
    const book = (n: number) =>
      shop.client.purchases.book({ customerId: id(n), cents, requestId: randomUUID() })
    agree(await added(shop, () => book(0)), await added(shop, () => raw(id(0))), 'rows of a booking')
    // Different cards for the two sides, so that neither finds the other's pages at hand.
    return alternate(book, (n) => raw(id(n + samples)))
  },
}
