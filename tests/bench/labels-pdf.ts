import type { Bench } from './bench'
import { fillShop } from './filled-shop'
import { finish, openApp } from './open-app'
import { inScratch } from './scratch'

const customers = 10_000
const say = (line: string) => process.stderr.write(`${line}\n`)

export const labelsPdf: Bench = {
  name: 'labels.pdf.10000',
  unit: 'ms',
  what: '10,000 labels on 417 sheets by postcode, one a household',
  against: null,
  reach: { value: 10_000 },
  measure: () =>
    inScratch(async (folder) => {
      await fillShop(folder, customers, say)
      const app = await openApp(folder, say)
      try {
        const start = performance.now()
        const { pieces } = await finish(
          app.client.labels.print({
            purpose: 'contract',
            sort: 'postcode',
            paper: { product: 'address', sheet: 'avery-3474' },
          }),
        )
        if (pieces !== customers) throw new Error(`${pieces} labels instead of ${customers}`)
        return { value: performance.now() - start, baseline: null }
      } finally {
        await app.close()
      }
    }),
}
