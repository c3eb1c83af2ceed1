import { existsSync } from 'node:fs'

/** Chromium that draws no window of its own: a page costs a fraction of what it costs in the whole browser. */
const HEADLESS = '/usr/bin/chromium-headless-shell'

/** Where a Chromium or a sibling of it usually lies. */
const PLACES = [
  HEADLESS,
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

/** Whether Debian's package of the cheap one is here. */
export const hasHeadlessShell = () => existsSync(HEADLESS)
