import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { built } from '../support/built'
import type { Inside } from './remote'

type Answer = { id?: number; value?: unknown; error?: string; errorBox?: string }

export type ElectronHost = Awaited<ReturnType<typeof launch>>

/** Starts the built Electron host with the stand-in; `cache` is where Chromium's own things would go. */
export function launch(args: string[], { cache, env = {} }: { cache: string; env?: NodeJS.ProcessEnv }) {
  const register = resolve(import.meta.dirname, 'register.mjs')
  const child = spawn(process.execPath, ['--import', register, built('main/electron.js'), ...args], {
    env: { ...process.env, HOME: cache, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const said: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (part: string) => said.push(part))
  const errorBoxes: string[] = []
  child.on('message', ({ errorBox }: Answer) => {
    if (errorBox !== undefined) errorBoxes.push(errorBox)
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  let lastId = 0

  /** Runs a function inside the host; it sees nothing of the test but its argument. */
  async function inside<A, R>(
    work: (inside: Inside, argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<R> {
    lastId += 1
    const id = lastId
    const answer = answerTo(child, id)
    child.send({ id, source: work.toString(), argument })
    const { value, error } = await Promise.race([
      answer,
      exited.then((code): Answer => ({ error: `the host ended with ${code}\n${said.join('')}` })),
    ])
    if (error !== undefined) throw new Error(error)
    return value as R
  }

  /** Waits until the window stands. */
  async function opened(): Promise<void> {
    while (
      !(await inside(({ electron }) => electron.BrowserWindow.getAllWindows()[0]?.done.includes('show')))
    ) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async function stop(): Promise<void> {
    child.kill('SIGKILL')
    await exited
  }

  return { inside, opened, stop, exited, errorBoxes }
}

function answerTo(child: ChildProcess, id: number): Promise<Answer> {
  return new Promise((resolve) => {
    const listen = (answer: Answer) => {
      if (answer.id !== id) return
      child.off('message', listen)
      resolve(answer)
    }
    child.on('message', listen)
  })
}
