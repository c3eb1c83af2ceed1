import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { built } from './built'

export type RunningHost = Awaited<ReturnType<typeof startBrowserHost>>

/**
 * Starts the built browser host as `npm start` does, without a display, and waits until it says where it is.
 *
 * @param args `--data <folder>` and whatever else
 * @param more variables of its environment, besides this process's own
 */
export async function startBrowserHost(args: string[], more: NodeJS.ProcessEnv = {}) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...given } = { ...process.env, ...more }
  // Each start reads the same program: only the first one compiles it.
  const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'tante-emma-compiled'), ...given }
  const child = spawn(process.execPath, [built('main/browser.js'), ...args], { env, stdio: 'pipe' })
  const errors: string[] = []
  child.stderr.setEncoding('utf8').on('data', (part: string) => errors.push(part))
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const lines = createInterface({ input: child.stdout })
  const address = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const found = /^Tante Emma läuft: (\S+)$/.exec(line)?.[1]
      if (found) resolve(found)
    })
    exited.then((code) => reject(new Error(`the host ended with ${code}\n${errors.join('')}`)), reject)
  })
  return {
    /** `http://127.0.0.1:<port>/open?token=…`, good once. */
    address,
    exited,
    /** What it said on standard error. */
    said: () => errors.join(''),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    async stop(): Promise<number | null> {
      child.kill('SIGTERM')
      return exited
    },
  }
}
