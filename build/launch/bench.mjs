import { bench as benchProduct, ensureBuilt, program } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { entries, root } from './paths.mjs'
import { handOver } from './run.mjs'

/**
 * `npm run bench`: the measurements; standard output carries their table or JSON lines alone.
 *
 * @param {string[]} args passed through
 */
export async function bench(args) {
  await ensureInstalled()
  await ensureBuilt(program, benchProduct)
  await handOver(entries.bench, args, root)
}
