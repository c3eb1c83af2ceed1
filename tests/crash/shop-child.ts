import { openChildShop, say } from './child-shop'

/**
 * A shop at its busiest, until somebody ends the process: books purchases, imports tables and takes some of
 * them back, all at the same time, and says on standard output what was acknowledged to it, a line each.
 */
const { client, round, importTable, undoTable } = await openChildShop()
const { rows } = await client.customers.list({ limit: 20 })
say('ready')

async function bookOn(customerIds: number[]): Promise<never> {
  for (let n = 0; ; n++) {
    const requestId = crypto.randomUUID()
    const customerId = customerIds[n % customerIds.length] ?? 0
    say('booking', requestId, customerId)
    const { purchase } = await client.purchases.book({ customerId, cents: 1_250, text: requestId, requestId })
    say('booked', requestId, purchase.id)
    if (n % 7 === 3) await client.purchases.cancel({ id: purchase.id })
  }
}

async function importTables(): Promise<never> {
  for (let n = 0; ; n++) {
    const name = `r${round}t${n}`
    const operationId = await importTable(name, 40 + ((n * 130) % 600))
    if (n % 2 === 0) await undoTable(name, operationId)
  }
}

await Promise.all([bookOn(rows.map((row) => row.id)), importTables()])
