import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from './bench'
import { callTimesBeside, counterWork } from './counter-work'
import { finish } from './open-app'
import { percentile } from './sampling'
import { draw, type Shop } from './shop'

const customers = 10_000
/** So many calls make the slowest hundredth more than a handful. */
const wanted = 1000

function cards(shop: Shop): number[] {
  const drawn = draw(shop, 'SELECT customer_id FROM customer_index WHERE living = 1', 3 * customers)
  return [...new Set(drawn)].slice(0, customers)
}

export const busyBulk: Bench = {
  name: 'busy.call.p99.bulk',
  unit: 'ms',
  what: 'any call while 10,000 customers get a tag',
  against: 'the same calls while nothing else runs',
  reach: { value: 100 },
  async measure(tools) {
    const shop = await tools.shop()
    const ids = cards(shop)
    const call = counterWork(shop)
    for (let n = 0; n < 60; n++) await call(n)
    const taken: number[] = []
    for (let round = 0; taken.length < wanted; round++) {
      const change = { type: 'addTag' as const, tag: `Bankprobe ${round}` }
      const work = finish(shop.client.bulk.apply({ selection: { type: 'ids', ids }, change })).then(
        ({ changed }) => {
          if (changed !== customers) throw new Error(`${changed} cards got the tag instead of ${customers}`)
        },
      )
      taken.push(...(await callTimesBeside(work, call)))
    }
    const quiet = await callTimesBeside(sleep(20 * wanted), call)
    return { value: percentile(taken, 0.99), baseline: percentile(quiet, 0.99) }
  },
}
