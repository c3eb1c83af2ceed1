import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './paths.mjs'
import { requireProgramNode, run } from './run.mjs'
import { say, texts } from './texts.mjs'

const DAY = 24 * 60 * 60 * 1000
const PACKAGE = join(root, 'node_modules/electron')
const FAILED_DOWNLOAD = join(root, 'node_modules/.cache/tante-emma/electron-download-failed')

/** @param {string} platform @returns {string} where the program lies inside an unpacked runtime */
export function executableName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * The Electron runtime on this machine: the one that the environment names, else the downloaded one.
 *
 * @param {string} folder the project's folder
 * @param {{ env: NodeJS.ProcessEnv, platform: string }} running
 * @returns {string | undefined} path of its executable
 */
export function findElectron(folder, { env, platform } = process) {
  const name = executableName(platform)
  const places = [
    env.ELECTRON_EXEC_PATH,
    env.ELECTRON_OVERRIDE_DIST_PATH && join(env.ELECTRON_OVERRIDE_DIST_PATH, name),
    join(folder, 'node_modules/electron/dist', name),
  ]
  return places.find((place) => place && existsSync(place)) || undefined
}

/**
 * Whether a download that failed is so recent that another try would only delay the start.
 *
 * @param {string | undefined} failedAt instant of the failure as ISO text
 * @param {Date} now
 */
export function failedRecently(failedAt, now) {
  if (failedAt === undefined) return false
  const age = now.getTime() - Date.parse(failedAt)
  return age >= 0 && age < DAY
}

/** Whether anything answers where the runtime would come from; behind a proxy only the download can tell. */
async function networkAnswers() {
  const { env } = process
  if (env.HTTPS_PROXY || env.https_proxy || env.ELECTRON_GET_USE_PROXY) return true
  try {
    const source = env.ELECTRON_MIRROR || env.npm_config_electron_mirror || 'https://github.com'
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(4000) })
    return true
  } catch {
    return false
  }
}

/** Takes away what an interrupted download has unpacked; its last step is to write `path.txt`. */
function removeHalfRuntime() {
  if (!existsSync(join(PACKAGE, 'path.txt'))) rmSync(join(PACKAGE, 'dist'), { recursive: true, force: true })
}

/**
 * Fetches the runtime with the package's own downloader: at most a minute, and at most ten seconds where no
 * network answers (it may still lie in the downloader's cache). A failure is remembered for a day.
 *
 * @returns {Promise<string | undefined>} path of the executable
 */
export async function downloadElectron() {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return undefined
  const failedAt = existsSync(FAILED_DOWNLOAD) ? readFileSync(FAILED_DOWNLOAD, 'utf8') : undefined
  if (failedRecently(failedAt, new Date())) return undefined
  say(texts.downloading)
  const timeout = (await networkAnswers()) ? 60_000 : 10_000
  process.once('exit', removeHalfRuntime)
  const args = [join(PACKAGE, 'install.js')]
  await run({ file: requireProgramNode().file, args }, { stdio: 'ignore', timeout })
  process.off('exit', removeHalfRuntime)
  removeHalfRuntime()
  const found = findElectron(root)
  if (found) {
    rmSync(FAILED_DOWNLOAD, { force: true })
  } else {
    mkdirSync(dirname(FAILED_DOWNLOAD), { recursive: true })
    writeFileSync(FAILED_DOWNLOAD, new Date().toISOString())
  }
  return found
}
