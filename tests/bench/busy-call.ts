import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from './bench'
import { writeCustomerTable } from './customer-table'
import { finish } from './open-app'
import { percentile } from './sampling'
import { inScratch } from './scratch'
import { draw, type Shop } from './shop'

const rows = 20_000
const every = 20

const typed = ['mue', 'schm', 'anna', 'weber', '0171', 'heidel', 'wein']

/** What is done at the counter meanwhile, in turn. */
function counterWork({ client, ...shop }: Shop) {
  const ids = draw({ raw: shop.raw }, 'SELECT customer_id FROM purchase', 1000)
  const id = (n: number) => ids[n % ids.length] ?? 1
  const calls: ((n: number) => Promise<unknown>)[] = [
    (n) => client.customers.search({ text: typed[n % typed.length] ?? '' }),
    (n) => client.customers.get({ id: id(n) }),
    (n) => client.customers.list({ sort: 'name', offset: (n * 997) % 90_000, limit: 100 }),
    (n) =>
      client.history.add({
        customerId: id(n),
        channel: 'visit',
        text: 'Weinprobe vorgemerkt',
        requestId: randomUUID(),
      }),
    (n) => client.purchases.book({ customerId: id(n), cents: 4_250, requestId: randomUUID() }),
    () => client.today.overview(),
  ]
  return (n: number) => calls[n % calls.length]?.(n)
}

/** Makes a call whenever one is due, and counts from that moment: a call that must wait to begin is late, too. */
async function times(
  call: (n: number) => Promise<unknown> | undefined,
  signal: AbortSignal,
): Promise<number[]> {
  const taken: number[] = []
  const open: Promise<void>[] = []
  const start = performance.now()
  for (let n = 0; !signal.aborted; n++) {
    const due = start + n * every
    const wait = due - performance.now()
    if (wait > 0) await sleep(wait)
    open.push(
      Promise.resolve(call(n)).then(() => {
        taken.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(open)
  return taken
}

export const busyCall: Bench = {
  name: 'busy.call.p99',
  unit: 'ms',
  what: 'any call while import, export and backup run',
  against: null,
  reach: { value: 100 },
  async measure(tools) {
    // Leaves the imported customers in the shop, so it comes after the benches that measure the shop.
    const shop = await tools.shop()
    return inScratch(async (folder) => {
      const table = join(folder, 'kunden.csv')
      await writeCustomerTable(table, rows)
      const stick = join(folder, 'stick')
      mkdirSync(stick)
      const call = counterWork(shop)
      for (let n = 0; n < 60; n++) await call(n)

      const imported = new AbortController()
      const again = async (work: () => Promise<unknown>) => {
        while (!imported.signal.aborted) await work()
      }
      const work = [
        finish(shop.client.exchange.runImport({ file: await shop.bring(table) })).finally(() =>
          imported.abort(),
        ),
        again(() => finish(shop.client.exchange.exportCustomers({}))),
        again(async () => {
          await finish(shop.client.backup.create({ folder: shop.pick(stick) }))
          rmSync(stick, { recursive: true })
          mkdirSync(stick)
        }),
      ]
      const taken = await times(call, imported.signal)
      await Promise.all(work)
      return { value: percentile(taken, 0.99), baseline: null }
    })
  },
}
