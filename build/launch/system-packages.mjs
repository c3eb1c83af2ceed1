import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium, hasHeadlessShell } from './chromium.mjs'
import { run, TO_STDERR } from './run.mjs'
import { say } from './texts.mjs'

/** What the tests with LibreOffice and poppler need. */
const OFFICE = [
  'poppler-utils',
  'libreoffice-writer-nogui',
  'libreoffice-base-nogui',
  'libreoffice-base-drivers',
  'python3-uno',
]

/** @param {string} name @returns {boolean} whether Debian's package is installed */
function isPackageInstalled(name) {
  const { stdout } = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' })
  return Boolean(stdout?.includes('Status: install ok installed'))
}

/**
 * Installs what the tests need from Debian's packages and is missing; says what to install where that cannot be
 * done (not Debian, not root). The tests that need it then fail or are skipped by themselves.
 *
 * @param {boolean} office whether the tests with LibreOffice and poppler are to run
 */
export async function ensureSystemPackages(office) {
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  // Where it cannot be installed any other Chromium serves, only slower.
  const hasBrowser = canInstall && !process.env.CHROMIUM_PATH ? hasHeadlessShell() : Boolean(findChromium())
  const missing = [
    ...(hasBrowser ? [] : ['chromium-headless-shell']),
    ...(office ? OFFICE.filter((name) => !isPackageInstalled(name)) : []),
  ]
  if (missing.length === 0) return
  if (!canInstall) {
    say(`Not installed: ${missing.join(' ')}. On Debian: sudo apt-get install ${missing.join(' ')}`)
    return
  }
  say(`Installing ${missing.join(' ')} …`)
  const options = { stdio: TO_STDERR, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const updated = await run({ file: 'apt-get', args: ['update', '-qq'] }, options)
  const installed = await run({ file: 'apt-get', args: ['install', '-y', '-qq', ...missing] }, options)
  if (updated !== 0 || installed !== 0) say(`Could not install all of: ${missing.join(' ')}`)
}
