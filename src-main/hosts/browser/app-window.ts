import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { cacheFolder } from '@main/hosts/location'
import { writeDoorPage } from './door-page'
import { findBrowser, hasDisplay } from './find-browser'
import { windowProfile } from './window-profile'

export type AppWindowOptions = {
  port: number
  /** Absolute path of the data folder. */
  data: string
  issueToken: () => string
  /** Life of a token, in milliseconds. */
  tokenLife: number
}

/** Opens the program in windows of the system's browser. */
export function createAppWindows({ port, data, issueToken, tokenLife }: AppWindowOptions) {
  const children = new Set<ChildProcess>()

  /** @returns whether a browser could be started */
  async function open(): Promise<boolean> {
    if (!hasDisplay()) return false
    const browser = findBrowser()
    const profile = browser && windowProfile(browser, data)
    const page = writeDoorPage(join(profile ?? cacheFolder(), 'door'), port, issueToken(), tokenLife)
    return browser && profile ? start(browser, switches(profile, page)) : start(...usualBrowser(page))
  }

  function start(program: string, args: string[]): Promise<boolean> {
    const child = spawn(program, args, { stdio: 'ignore' })
    children.add(child)
    child.once('exit', () => children.delete(child))
    return new Promise((resolve) => {
      child.once('spawn', () => resolve(true))
      child.once('error', () => resolve(false))
    })
  }

  /** Closes the windows that were opened here; a tab in the user's own browser stays. */
  function close(): void {
    for (const child of children) child.kill()
  }

  return { open, close }
}

/** Whatever the system opens pages with, where there is no browser that shows them as a window of their own. */
function usualBrowser(page: string): [string, string[]] {
  if (process.platform === 'win32') return ['explorer.exe', [page]]
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [page]]
}

function switches(profile: string, page: string): string[] {
  // Chromium's sandbox refuses to work for root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [
    `--app=${page}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    '--lang=de',
    '--window-size=1280,860',
    ...(asRoot ? ['--no-sandbox'] : []),
  ]
}
