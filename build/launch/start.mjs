import { ensureBuilt, program } from './build.mjs'
import { downloadElectron, findElectron } from './electron-runtime.mjs'
import { chooseHost, failedToOpen } from './host.mjs'
import { ensureInstalled } from './install.mjs'
import { entries, root } from './paths.mjs'
import { callersFolder, handOver, run } from './run.mjs'
import { texts } from './texts.mjs'

/** @param {string} runtime @param {string[]} args @param {string} cwd @returns {Promise<number>} its exit code */
function runElectron(runtime, args, cwd) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  // Chromium's sandbox refuses to work for root.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return run({ file: runtime, args: [...flags, root, ...args] }, { cwd, env })
}

/**
 * `npm start`: sets up what is missing and opens the program.
 *
 * @param {string[]} args passed through to the host
 */
export async function start(args) {
  await ensureInstalled()
  await ensureBuilt(program)
  const cwd = callersFolder('start')
  let choice = await chooseHost(args, process, async () => findElectron(root) ?? (await downloadElectron()))
  if (choice.host === 'electron') {
    const began = Date.now()
    const code = await runElectron(choice.runtime, args, cwd)
    if (!failedToOpen(code, Date.now() - began)) process.exit(code)
    choice = { host: 'browser', why: texts.electronFailed, serve: false }
  }
  process.stdout.write(`${texts.inBrowser(choice.why)}\n`)
  await handOver(entries.browser, choice.serve ? ['--serve', ...args] : args, cwd)
}
