import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What the build leaves behind and the launchers start. */
export const entries = {
  electron: join(root, 'out/main/electron.js'),
  browser: join(root, 'out/main/browser.js'),
  cli: join(root, 'out/main/cli.js'),
  bench: join(root, 'out/bench/main.js'),
  judge: join(root, 'out/bench/judge.js'),
}
