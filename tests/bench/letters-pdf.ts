import { join } from 'node:path'
import type { Bench } from './bench'
import { fillShop } from './filled-shop'
import { printLetters } from './letter'
import { mailMerge } from './mail-merge'
import { openApp } from './open-app'
import { percentile } from './sampling'
import { inScratch } from './scratch'

const customers = 1000
const runs = 5
const say = (line: string) => process.stderr.write(`${line}\n`)

export const lettersPdf: Bench = {
  name: 'letters.pdf.1000',
  unit: 'ms',
  what: '1,000 one-page letters, warm',
  against: "LibreOffice's mail merge",
  reach: { ratio: 0.1, aim: 0.05 },
  measure: () =>
    inScratch(async (folder) => {
      await fillShop(folder, customers, say)
      const app = await openApp(folder, say)
      try {
        await printLetters(app, customers)
        const taken: number[] = []
        for (let n = 0; n < runs; n++) {
          const start = performance.now()
          await printLetters(app, customers)
          taken.push(performance.now() - start)
        }
        const value = percentile(taken, 0.5)
        const baseline = await mailMerge(app, join(folder, 'office'), say)
        return baseline === null ? { value, baseline, note: 'no LibreOffice' } : { value, baseline }
      } finally {
        await app.close()
      }
    }),
}
