import { spawn } from 'node:child_process'
import { built } from '../support/built'

export type CliEnd = { code: number | null; out: string; err: string }

type Options = { stdin?: string; cwd?: string }

/** Starts the built terminal host as a shell would. */
export function startCli(args: string[], { cwd }: Options = {}) {
  return spawn(process.execPath, [built('main/cli.js'), ...args], { cwd, stdio: 'pipe' })
}

/** Runs it to its end. */
export function runCli(args: string[], options: Options = {}): Promise<CliEnd> {
  return new Promise((resolve, reject) => {
    const child = startCli(args, options)
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part
    })
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(options.stdin ?? '')
  })
}
