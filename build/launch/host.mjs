import { texts } from './texts.mjs'

/** @typedef {{ host: 'electron', runtime: string } | { host: 'browser', why: string, serve: boolean }} Choice */

/** @param {{ env: NodeJS.ProcessEnv, platform: string }} running */
function hasDisplay({ env, platform }) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Which host opens the program: Electron where it can show a window and its runtime is there or can be had,
 * otherwise the browser host, and why. Where no window can be shown, it serves on.
 *
 * @param {string[]} args what the user passed
 * @param {{ env: NodeJS.ProcessEnv, platform: string }} running
 * @param {() => Promise<string | undefined>} electron finds or fetches the runtime; asked only if it would be used
 * @returns {Promise<Choice>}
 */
export async function chooseHost(args, running, electron) {
  if (args.includes('--serve')) return { host: 'browser', why: texts.onlyServe, serve: false }
  if (!hasDisplay(running)) return { host: 'browser', why: texts.noDisplay, serve: true }
  const runtime = await electron()
  if (runtime) return { host: 'electron', runtime }
  return { host: 'browser', why: texts.noRuntime, serve: false }
}

/**
 * Whether Electron ended in a way that speaks of the machine (a missing library, a sandbox that the system
 * forbids) and not of the program: not found or killed by a fault within its first seconds.
 *
 * @param {number} code exit code, 128 + number after a signal
 * @param {number} ranFor milliseconds
 */
export function failedToOpen(code, ranFor) {
  const faults = [127, 132, 133, 134, 139]
  return ranFor < 10_000 && faults.includes(code)
}
