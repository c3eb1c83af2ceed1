import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** The built browser host; another build can be named. */
const program = resolve(process.env.TANTE_EMMA_BUILT ?? 'out/main', 'browser.js')

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
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...rest } = process.env
  const env = { ...rest, HOME: home, USERPROFILE: home, TZ: 'Europe/Berlin' }
  const child = spawn(process.execPath, [program, '--serve', '--data', data, '--as', 'MK'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part
  })
  const address = await firstAddress(child, () => said)
  return {
    address,
    origin: new URL(address).origin,
    data,
    home,
    async stop(): Promise<string> {
      const ended = new Promise<number | null>((done) => child.once('exit', done))
      child.kill('SIGTERM')
      const code = await ended
      const log = readLog(data)
      rmSync(root, { recursive: true, force: true })
      return [said, log, code === 0 ? '' : `The host ended with ${code}.`].filter(Boolean).join('\n')
    },
  }
}

function firstAddress(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((found, failed) => {
    child.once('exit', (code) => failed(new Error(`The host ended with ${code}: ${said()}`)))
    if (!child.stdout) return failed(new Error('The host has no standard output.'))
    createInterface(child.stdout).on('line', (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/open\?token=\S+/.exec(line)?.[0]
      if (address) found(address)
    })
  })
}

function readLog(data: string): string {
  try {
    const lines = readFileSync(join(data, 'tante-emma.log'), 'utf8').split('\n')
    return lines.filter((line) => !/ restored a backup of \d+ customers$/.test(line)).join('\n')
  } catch {
    return ''
  }
}
