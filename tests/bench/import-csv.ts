import { join } from 'node:path'
import { dataFileName } from '@main/app'
import { openDataFile } from '@main/db/open'
import type { Bench } from './bench'
import { writeCustomerTable } from './customer-table'
import { finish, openApp } from './open-app'
import { rawImport } from './raw-import'
import { agree } from './sampling'
import { inScratch } from './scratch'

const rows = 100_000

/** Both sides must have written the same: rows of each table and the length of what stands in them. */
const contents = `
  SELECT 'customer', count(*), sum(length(concat(kind, number, group_name, salutation, title, first_name, last_name,
    birth_day, birth_month, birth_year, ad_objection, note, customer_since))) FROM customer
  UNION ALL SELECT 'membership', count(*), sum(length(role)) FROM membership
  UNION ALL SELECT 'address', count(*), sum(length(concat(label, extra, street, po_box, postcode, city, country))) FROM address
  UNION ALL SELECT 'phone', count(*), sum(length(concat(label, position, number))) FROM phone
  UNION ALL SELECT 'email', count(*), sum(length(concat(label, address))) FROM email
  UNION ALL SELECT 'customer_tag', count(*), sum(length(name)) FROM customer_tag JOIN tag ON tag.id = tag_id`

function contentsOf(file: string): unknown {
  const { raw, close } = openDataFile(file, 'read')
  const found = raw.prepare(contents).raw().all()
  void close()
  return found
}

async function throughContract(folder: string, table: string): Promise<number> {
  const app = await openApp(folder, (line) => process.stderr.write(`${line}\n`))
  try {
    const file = await app.bring(table)
    const start = performance.now()
    await finish(app.client.exchange.runImport({ file }))
    return performance.now() - start
  } finally {
    await app.close()
  }
}

async function withInserts(file: string, table: string): Promise<number> {
  const data = openDataFile(file)
  const start = performance.now()
  rawImport(data, table)
  const time = performance.now() - start
  await data.close()
  return time
}

export const importCsv: Bench = {
  name: 'import.csv.100000',
  unit: 'ms',
  what: '100,000 rows of 25 columns into an empty file',
  against: 'papaparse and prepared inserts',
  reach: { value: 30_000 },
  measure: () =>
    inScratch(async (folder) => {
      const table = join(folder, 'kunden.csv')
      const rawFile = join(folder, 'raw.sqlite')
      await writeCustomerTable(table, rows)
      const value = await throughContract(folder, table)
      const baseline = await withInserts(rawFile, table)
      agree(contentsOf(join(folder, 'data', dataFileName)), contentsOf(rawFile), 'the imported tables')
      return { value, baseline }
    }),
}
