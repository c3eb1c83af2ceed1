import type { Bench } from './bench'
import { draw } from './shop'

/** Prüfen vor dem Versand over everybody, for a letter and for an e-mail; the slower of the two counts. */
export const campaignCheck: Bench = {
  name: 'campaign.check.100000',
  unit: 'ms',
  what: 'who of 100,000 gets a letter or an e-mail and who does not, with the reasons; the slower of both',
  against: null,
  reach: { value: 2000 },
  async measure(tools) {
    const shop = await tools.shop()
    const { client } = shop
    const [customerId = 1] = draw(shop, 'SELECT customer_id FROM customer_index WHERE living = 1', 1)
    const times: number[] = []
    for (const channel of ['letter', 'email', 'letter', 'email'] as const) {
      // What is kept from the time before is forgotten by any change.
      await client.reminders.add({ customerId, text: 'Prüfen', dueOn: '2026-12-01' })
      const start = performance.now()
      const { total } = await client.campaigns.check({
        channel,
        purpose: 'advertising',
        selection: { type: 'all' },
      })
      times.push(performance.now() - start)
      if (total < 50_000) throw new Error(`only ${total} customers were checked`)
    }
    return { value: Math.max(...times.slice(2)), baseline: null }
  },
}
