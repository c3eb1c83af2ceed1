import type { Bench } from './bench'
import { fillShop } from './filled-shop'
import { peakMemory } from './peak-memory'
import { inScratch } from './scratch'

/** Peak memory of printing a letter to so many customers. */
function peakOf(customers: number): Promise<number> {
  return inScratch(async (folder) => {
    await fillShop(folder, customers, (line) => process.stderr.write(`${line}\n`))
    return peakMemory('letters', folder, String(customers))
  })
}

export const lettersMemory: Bench = {
  name: 'letters.pdf.10000.rss',
  unit: 'MB',
  what: 'peak memory of 10,000 letters',
  against: 'the same at 1,000',
  reach: { value: 400, ratio: 3, aim: 2 },
  async measure() {
    return { value: await peakOf(10_000), baseline: await peakOf(1_000) }
  },
}
