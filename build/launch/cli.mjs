import { ensureBuilt, program } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { entries } from './paths.mjs'
import { callersFolder, handOver } from './run.mjs'

/**
 * `npm run --silent cli`: any procedure from a terminal; standard output carries its result alone.
 *
 * @param {string[]} args passed through
 */
export async function cli(args) {
  await ensureInstalled()
  await ensureBuilt(program)
  await handOver(entries.cli, args, callersFolder('cli'))
}
