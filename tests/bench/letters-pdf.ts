import { join } from 'node:path'
import type { Bench } from './bench'
import { chromiumPages } from './chromium-pages'
import { fillShop } from './filled-shop'
import { printLetters } from './letter'
import { mailMerge } from './mail-merge'
import { type BenchApp, openApp } from './open-app'
import { percentile } from './sampling'
import { inScratch } from './scratch'

const customers = 1000
const runs = 5
const say = (line: string) => process.stderr.write(`${line}\n`)

/** How long others take for the same letters, in ms; null where they are not here. */
type Baseline = (app: BenchApp, folder: string, say: (line: string) => void) => Promise<number | null>

const measureAgainst = (baselineOf: Baseline, missing: string) => () =>
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
      const baseline = await baselineOf(app, join(folder, 'baseline'), say)
      return baseline === null ? { value, baseline, note: missing } : { value, baseline }
    } finally {
      await app.close()
    }
  })

const shared = { unit: 'ms', what: '1,000 one-page letters, warm' } as const

export const lettersPdf: Bench = {
  ...shared,
  name: 'letters.pdf.1000',
  against: "LibreOffice's mail merge",
  reach: { ratio: 0.1, aim: 0.05 },
  measure: measureAgainst(mailMerge, 'no LibreOffice'),
}

export const lettersPdfChromium: Bench = {
  ...shared,
  name: 'letters.pdf.1000.chromium',
  against: "Chromium's page printing",
  reach: { ratio: 0.4 },
  measure: measureAgainst(chromiumPages, 'no Chromium'),
}
