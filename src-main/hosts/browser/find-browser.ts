import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

type System = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv }

/** Browsers of Chromium's kin, which can show a page as a window of its own, best first. */
const onLinux = ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser']
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const onWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

function candidates({ platform, env }: System): string[] {
  if (platform === 'darwin') return onMac
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? onWindows.map((path) => join(root, path)) : []))
  }
  const folders = (env.PATH ?? '').split(delimiter)
  return onLinux.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** A browser that can show an app window: the one that CHROMIUM_PATH names, else one of the system. */
export function findBrowser(system: System = process): string | undefined {
  return [system.env.CHROMIUM_PATH, ...candidates(system)].find((path) => path && existsSync(path))
}

/** Whether a window can be shown at all. */
export function hasDisplay({ platform, env }: System = process): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
