import { bench as benchProduct, ensureBuilt, program } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { entries, root } from './paths.mjs'
import { handOver } from './run.mjs'

/**
 * `npm run judge`: how many of the pairs that are known are found, and how many of those that are reported are true;
 * ends with 1 where either is below 98 %.
 *
 * @param {string[]} args passed through
 */
export async function judge(args) {
  await ensureInstalled()
  await ensureBuilt(program, benchProduct)
  await handOver(entries.judge, args, root)
}
