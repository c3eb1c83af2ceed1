import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'
import { root } from './paths.mjs'
import { run, TO_STDERR } from './run.mjs'
import { alone } from './setup-lock.mjs'
import { say, texts } from './texts.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked */
/** @typedef {{ packages?: Record<string, Locked> }} Lock */

/**
 * Whether npm's own record of what it installed agrees with the lockfile: every package in the same version;
 * only optional ones (for other platforms) may be missing.
 *
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function installedMatches(lock, installed) {
  const there = installed.packages ?? {}
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '')
  const known = new Set(wanted.map(([path]) => path))
  return (
    Object.keys(there).every((path) => known.has(path)) &&
    wanted.every(([path, { version, integrity, optional, devOptional }]) => {
      const found = there[path]
      if (!found) return optional === true || devOptional === true
      return found.version === version && found.integrity === integrity
    })
  )
}

/**
 * Whether the packages in `node_modules` are those of the lockfile. An installation that npm made without the
 * launchers is recognised and remembered.
 *
 * @param {string} folder the project's folder
 */
export function isInstalled(folder) {
  const stamp = join(folder, 'node_modules/.installed-lock')
  const record = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  if (!installedMatches(JSON.parse(lock), JSON.parse(readFileSync(record, 'utf8')))) return false
  writeFileSync(stamp, hash)
  return true
}

/**
 * The npm command that brings the packages up to date. On Windows a Node that runs from `node_modules` cannot be
 * deleted, which `npm ci` would try.
 *
 * @param {string} platform @param {boolean} something whether `node_modules` is there already
 */
export function installCommand(platform, something) {
  return platform === 'win32' && something ? 'install' : 'ci'
}

/** Installs the packages if they are missing or not those of the lockfile; ends the launcher if that fails. */
export async function ensureInstalled() {
  if (isInstalled(root)) return
  await alone(join(root, '.cache/setup.lock'), async () => {
    if (isInstalled(root)) return
    say(texts.installing)
    const command = installCommand(process.platform, existsSync(join(root, 'node_modules')))
    const args = [
      command,
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]
    const code = await run(npm(args), { stdio: TO_STDERR })
    if (code === 0 && isInstalled(root)) return
    say(texts.installFailed)
    process.exit(code || 1)
  })
}
