import { printLetters } from './letter'
import { type BenchApp, finish, openApp } from './open-app'
import { ownPeak } from './peak-memory'

/** Work whose memory is measured in a process of its own: `child.js <job> <folder of the shop> <argument>`. */
const jobs: Record<string, (app: BenchApp, argument: string) => Promise<unknown>> = {
  import: async (app, table) => finish(app.client.exchange.runImport({ file: await app.bring(table) })),
  export: (app) => finish(app.client.exchange.handOut({ format: 'xlsx' })),
  letters: (app, customers) => printLetters(app, Number(customers)),
}

const [name = '', folder = '', argument = ''] = process.argv.slice(2)
const job = jobs[name]
if (!job) throw new Error(`no job ${name}`)
const app = await openApp(folder, (line) => process.stderr.write(`${line}\n`))
await job(app, argument)
const peak = ownPeak()
await app.close()
console.log(peak)
