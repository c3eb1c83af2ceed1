import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { pathToFileURL } from 'node:url'
import { programNode } from './own-node.mjs'
import { root } from './paths.mjs'
import { say, texts } from './texts.mjs'

/** @typedef {{ file: string, args: string[], shell?: boolean }} Command */
/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, timeout?: number }} Options */

/** @type {NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Standard output stays free for the program: a step of the set-up writes to standard error.
 *
 * @type {import('node:child_process').StdioOptions}
 */
export const TO_STDERR = ['ignore', 2, 2]

/**
 * Runs a command to its end and hands on the signals that arrive meanwhile. After such a signal the launcher
 * ends together with the command.
 *
 * @param {Command} command
 * @param {Options} [options] `timeout` in milliseconds, after which the command is ended
 * @returns {Promise<number>} its exit code; 128 + number after a signal, 127 if it could not be started
 */
export function run({ file, args, shell = false }, options = {}) {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', shell, ...options })
    let stopping = false
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      stopping = true
      child.kill(signal)
    }
    for (const signal of PASSED_ON) process.on(signal, passOn)
    /** @param {number} code */
    const end = (code) => {
      for (const signal of PASSED_ON) process.off(signal, passOn)
      if (stopping) process.exit(code)
      done(code)
    }
    child.on('error', (error) => {
      say(texts.cannotStart(file, error.message))
      end(127)
    })
    child.on('exit', (code, signal) => end(signal ? 128 + constants.signals[signal] : (code ?? 1)))
  })
}

/** The program's Node, or the end of the launcher with a clear text: an older one would crash. */
export function requireProgramNode() {
  const node = programNode(root)
  if (node) return node
  say(texts.noProgramNode(process.versions.node))
  process.exit(1)
}

/**
 * Hands over to a built entry: within this process if its Node is the program's, else in a child process whose
 * exit code becomes ours.
 *
 * @param {string} entry absolute path of the built file
 * @param {string[]} args
 * @param {string} cwd the folder that the arguments' relative paths refer to
 */
export async function handOver(entry, args, cwd) {
  const node = requireProgramNode()
  if (!node.running) process.exit(await run({ file: node.file, args: [entry, ...args] }, { cwd }))
  process.chdir(cwd)
  process.argv = [process.execPath, entry, ...args]
  await import(pathToFileURL(entry).href)
}

/**
 * The folder in which the user called `npm run <script>`, which itself always changes to the project's.
 *
 * @param {string} script name in package.json
 * @param {{ env: NodeJS.ProcessEnv, cwd: () => string }} running
 */
export function callersFolder(script, { env, cwd } = process) {
  return (env.npm_lifecycle_event === script && env.INIT_CWD) || cwd()
}
