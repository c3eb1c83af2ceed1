import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBrowserHost } from '../browser-host'

export type RunningHost = Awaited<ReturnType<typeof startHost>>

/**
 * Starts the browser host on a fresh data folder, in Berlin's time, with a home of its own that holds the folder
 * `Stick`.
 *
 * @returns `address` with its one-time token, `origin`, the folders, and `stop`, which answers what went wrong
 *   by the program's log, its standard error and its exit code
 */
export async function startHost() {
  const root = mkdtempSync(join(tmpdir(), 'tante-emma-e2e-'))
  const [data, home] = [join(root, 'data'), join(root, 'home')]
  mkdirSync(join(home, 'Stick'), { recursive: true })
  const env = { HOME: home, USERPROFILE: home, TZ: 'Europe/Berlin' }
  const host = await startBrowserHost(['--serve', '--data', data, '--as', 'MK'], env)
  return {
    address: host.address,
    origin: new URL(host.address).origin,
    data,
    home,
    async stop(): Promise<string> {
      const code = await host.stop()
      const log = readLog(data)
      rmSync(root, { recursive: true, force: true })
      return [host.said(), log, code === 0 ? '' : `The host ended with ${code}.`].filter(Boolean).join('\n')
    },
  }
}

function readLog(data: string): string {
  try {
    const lines = readFileSync(join(data, 'tante-emma.log'), 'utf8').split('\n')
    return lines.filter((line) => !/ restored a backup of \d+ customers$/.test(line)).join('\n')
  } catch {
    return ''
  }
}
