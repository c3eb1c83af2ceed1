import { join } from 'node:path'
import type { Bench } from './bench'
import { writeCustomerTable } from './customer-table'
import { peakMemory } from './peak-memory'
import { inScratch } from './scratch'

/** Peak memory of importing so many rows into an empty shop. */
function peakOf(rows: number): Promise<number> {
  return inScratch(async (folder) => {
    const table = join(folder, 'kunden.csv')
    await writeCustomerTable(table, rows)
    return peakMemory('import', folder, table)
  })
}

export const importMemory: Bench = {
  name: 'import.csv.100000.rss',
  unit: 'MB',
  what: 'peak memory of that',
  against: 'the same at 10,000 rows',
  reach: { ratio: 1.3 },
  async measure() {
    return { value: await peakOf(100_000), baseline: await peakOf(10_000) }
  },
}
