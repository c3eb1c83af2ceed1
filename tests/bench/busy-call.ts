import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from './bench'
import { callTimes, counterWork } from './counter-work'
import { writeCustomerTable } from './customer-table'
import { finish } from './open-app'
import { percentile } from './sampling'
import { inScratch } from './scratch'

const rows = 20_000

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
      const taken = await callTimes(call, imported.signal)
      await Promise.all(work)
      return { value: percentile(taken, 0.99), baseline: null }
    })
  },
}
