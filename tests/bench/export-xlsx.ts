import type { Bench } from './bench'
import { fillShop } from './filled-shop'
import { finish, openApp } from './open-app'
import { peakMemory } from './peak-memory'
import { inScratch } from './scratch'

const say = (line: string) => process.stderr.write(`${line}\n`)
const customers = 100_000

export const exportXlsx: Bench = {
  name: 'export.xlsx.100000',
  unit: 'ms',
  what: '100,000 customers as an Excel file, and the record of it',
  against: null,
  reach: { value: 10_000 },
  measure: () =>
    inScratch(async (folder) => {
      await fillShop(folder, customers, say)
      const app = await openApp(folder, say)
      try {
        const start = performance.now()
        const { rows } = await finish(app.client.exchange.handOut({ format: 'xlsx' }))
        if (rows !== customers) throw new Error(`the file has ${rows} customers instead of ${customers}`)
        return { value: performance.now() - start, baseline: null }
      } finally {
        await app.close()
      }
    }),
}

/** One collection of garbage that begins at a bad moment adds 70 MB to a run: the middle of three. */
const runs = 3

/** Peak memory of writing so many customers into a table. */
function peakOf(count: number): Promise<number> {
  return inScratch(async (folder) => {
    await fillShop(folder, count, say)
    const peaks: number[] = []
    while (peaks.length < runs) peaks.push(await peakMemory('export', folder))
    return peaks.toSorted((a, b) => a - b)[1] ?? 0
  })
}

export const exportMemory: Bench = {
  name: 'export.xlsx.100000.rss',
  unit: 'MB',
  what: 'peak memory of that, the middle of three runs',
  against: 'the same at 10,000 customers',
  reach: { ratio: 1.3 },
  async measure() {
    return { value: await peakOf(customers), baseline: await peakOf(10_000) }
  },
}
