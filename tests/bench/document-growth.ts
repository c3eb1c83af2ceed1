import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFileName } from '@main/app'
import Database from 'better-sqlite3'
import type { Bench, Figure } from './bench'
import { finish, openApp } from './open-app'
import { inScratch } from './scratch'

const megabyte = 1_000_000
/** From a scanned page to the largest that is taken (25 MiB). */
const sizes = [250_000, 1_000_000, 4_700_000, 26_214_400]

export const documentGrowth: Bench = {
  name: 'document.growth',
  unit: 'MB',
  what: 'by how much the data file grows with a document, at the worst of four sizes',
  against: 'its own size',
  reach: { ratio: 1.02 },
  measure: () =>
    inScratch(async (folder) => {
      const app = await openApp(folder, (line) => process.stderr.write(`${line}\n`))
      const raw = new Database(join(folder, 'data', dataFileName))
      const pragma = (name: string) => Number(raw.pragma(name, { simple: true }))
      // Pages in use, as the file holds free ones that the first documents fill.
      const fileSize = () => pragma('page_size') * (pragma('page_count') - pragma('freelist_count'))
      try {
        const { card } = await app.client.customers.create({
          kind: 'person',
          people: [{ lastName: 'Röder' }],
        })
        let worst: Figure = { value: 0, baseline: 1 }
        for (const size of sizes) {
          const path = join(folder, `${size}.bin`)
          await writeFile(path, randomBytes(size))
          const before = fileSize()
          await finish(app.client.documents.add({ customerId: card.id, file: await app.bring(path) }))
          const grown = fileSize() - before
          if (grown < size * 0.9)
            throw new Error(`the file grew by ${grown} bytes with a document of ${size}`)
          if (grown / size > (worst.value ?? 0) / (worst.baseline ?? 1))
            worst = { value: grown / megabyte, baseline: size / megabyte }
        }
        return worst
      } finally {
        raw.close()
        await app.close()
      }
    }),
}
