import { writeFileSync } from 'node:fs'
import { deriveNewCard } from '@main/features/customers/card-index'
import { CsvRefused } from '@main/features/exchange/csv/csv-refused'
import { staffNames } from '@main/features/exchange/own-staff'
import { readRecord } from '@main/features/exchange/read-row'
import { openSource } from '@main/features/exchange/source/open-source'
import { columnsByNumber } from '@shared/features/exchange/row'
import { mutated } from './mutate'
import { seededRandom } from './random'
import { samples } from './samples'

/**
 * Reads damaged files as the worker of an import does, one after the other: `child.ts <file> <first seed> <how many>`.
 * Says each seed before it begins; anything but a refusal ends the process with the error.
 */
const [path = '', first = '0', many = '0'] = process.argv.slice(2)
const all = samples()
const today = '2026-11-22'

for (let seed = Number(first); seed < Number(first) + Number(many); seed += 1) {
  process.send?.({ seed })
  const random = seededRandom(seed)
  const sample = random.one(all)
  writeFileSync(path, mutated(sample, random))
  try {
    const source = await openSource({ path })
    const context = {
      dateOrder: source.dateOrder,
      today,
      columns: columnsByNumber(source.columns),
      fields: [],
      staff: staffNames([]),
      home: 'DE',
    }
    for await (const record of source.records({})) {
      const reading = readRecord(record, context)
      if (reading.skip === null) deriveNewCard(reading.row.card, today)
    }
  } catch (error) {
    if (!(error instanceof CsvRefused)) throw new Error(`seed ${seed} (${sample.name})`, { cause: error })
  }
}
process.send?.({ done: true, peak: process.resourceUsage().maxRSS / 1024 })
