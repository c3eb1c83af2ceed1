import type { Bench } from './bench'
import { callTimesBeside, counterWork } from './counter-work'
import { finish } from './open-app'
import { percentile } from './sampling'
import type { Shop } from './shop'

async function scanned(shop: Shop): Promise<void> {
  const { cards } = await finish(shop.client.duplicates.scan())
  if (cards < 100_000) throw new Error(`${cards} cards were compared instead of 100,000`)
}

export const duplicatesScan: Bench = {
  name: 'duplicates.scan.100000',
  unit: 'ms',
  what: 'all cards are compared with each other, in a worker',
  against: null,
  reach: { value: 60_000 },
  async measure(tools) {
    const shop = await tools.shop()
    const start = performance.now()
    await scanned(shop)
    return { value: performance.now() - start, baseline: null }
  },
}

export const busyScan: Bench = {
  name: 'busy.call.p99.duplicates',
  unit: 'ms',
  what: 'any call while all cards are compared with each other',
  against: null,
  reach: { value: 100 },
  async measure(tools) {
    const shop = await tools.shop()
    const call = counterWork(shop)
    for (let n = 0; n < 60; n++) await call(n)
    const taken = await callTimesBeside(scanned(shop), call)
    return { value: percentile(taken, 0.99), baseline: null }
  },
}
