import { existsSync } from 'node:fs'

/** Where a Chromium or a sibling of it usually lies. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/**
 * The Chromium for the end-to-end tests: the one that CHROMIUM_PATH names, else one of the system.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} path of its executable
 */
export function findChromium(env = process.env) {
  return [env.CHROMIUM_PATH, ...PLACES].find((place) => place && existsSync(place)) || undefined
}
