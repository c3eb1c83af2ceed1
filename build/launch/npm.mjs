import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * How to call npm: the one that started us, else the one beside Node, else the one on the search path.
 *
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, platform: string, execPath: string }} running
 * @returns {import('./run.mjs').Command}
 */
export function npm(args, running = process) {
  const { env, platform, execPath } = running
  const windows = platform === 'win32'
  const started = env.npm_execpath
  if (started && /npm-cli\.[cm]?js$/.test(started) && existsSync(started)) {
    return { file: env.npm_node_execpath ?? execPath, args: [started, ...args] }
  }
  const lib = windows ? 'node_modules' : '../lib/node_modules'
  const beside = join(dirname(execPath), lib, 'npm/bin/npm-cli.js')
  if (existsSync(beside)) return { file: execPath, args: [beside, ...args] }
  return windows ? { file: 'npm.cmd', args, shell: true } : { file: 'npm', args }
}
