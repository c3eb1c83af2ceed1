import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { entries, root } from './paths.mjs'
import { requireProgramNode, run, TO_STDERR } from './run.mjs'
import { alone } from './setup-lock.mjs'
import { say, texts } from './texts.mjs'

/**
 * @typedef {object} Product
 * @property {string[]} sources files and folders whose change makes it stale
 * @property {string[]} outputs absolute paths of the files that must be there
 * @property {string} stamp absolute path of the file that remembers the fingerprint of the sources
 * @property {string[]} args further arguments of `electron-vite build`
 */

const PROGRAM_SOURCES = [
  'src-main',
  'src-renderer',
  'src-shared',
  'migrations',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'build/alias.ts',
]

/** @type {Product} */
export const program = {
  sources: PROGRAM_SOURCES,
  outputs: [entries.electron, entries.browser, entries.cli, join(root, 'out/renderer/index.html')],
  stamp: join(root, 'out/.program-sources'),
  args: [],
}

/** @type {Product} */
export const bench = {
  sources: [...PROGRAM_SOURCES, 'tests/bench', 'tests/judge', 'tests/support', 'build/bench.config.ts'],
  outputs: [entries.bench, entries.judge],
  stamp: join(root, 'out/.bench-sources'),
  args: ['--config', 'build/bench.config.ts', '--ignoreConfigWarning'],
}

/** @param {string} folder the project's folder @param {Product} product */
export function isBuilt(folder, { sources, outputs, stamp }) {
  return (
    outputs.every((file) => existsSync(file)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(folder, sources)
  )
}

/**
 * Builds what is missing or older than its sources. Its messages go to standard error.
 *
 * @param {Product} product
 * @returns {Promise<boolean>} whether it stands
 */
export async function build(product) {
  if (isBuilt(root, product)) return true
  return alone(join(root, '.cache/setup.lock'), async () => {
    if (isBuilt(root, product)) return true
    say(texts.building)
    // Without a stamp nobody takes a half-written build for a finished one, and a source that changes
    // meanwhile makes the next call build again.
    rmSync(product.stamp, { force: true })
    const before = fingerprint(root, product.sources)
    const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
    const args = [tool, 'build', '--logLevel', 'warn', ...product.args]
    const code = await run({ file: requireProgramNode().file, args }, { stdio: TO_STDERR })
    if (code !== 0 || !product.outputs.every((file) => existsSync(file))) return false
    mkdirSync(dirname(product.stamp), { recursive: true })
    writeFileSync(product.stamp, before)
    return true
  })
}

/** Builds what is missing and ends the launcher if that fails. @param {Product[]} products */
export async function ensureBuilt(...products) {
  for (const product of products) {
    if (await build(product)) continue
    say(texts.buildFailed)
    process.exit(1)
  }
}
