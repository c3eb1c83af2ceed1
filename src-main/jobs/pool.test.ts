import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPool } from './pool'
import { task } from './task'

/**
 * A worker whose tasks end when they are told to: `wait` at a cancel, `tell` after a message, `fall` after its message
 * was heard, `haste` before its message was.
 */
const worker = `
const { parentPort } = require('node:worker_threads')
parentPort.postMessage({ type: 'ready', id: 0 })
parentPort.on('message', (message) => {
  const answer = (more) => parentPort.postMessage({ id: message.id, ...more })
  if (message.type === 'cancel')
    answer({ type: 'failed', error: { name: 'AbortError', message: '', stack: '', code: null, data: null } })
  else if (message.type === 'run' && message.name === 'tell') answer({ type: 'result', value: message.input })
  else if (message.type === 'run' && message.name === 'haste') {
    answer({ type: 'message', message: 0, value: null })
    answer({ type: 'result', value: null })
  } else if (message.type === 'run' && message.name === 'fall') {
    answer({ type: 'message', message: 0, value: message.input })
    Atomics.wait(message.input, 0, 0)
    throw new Error('fallen')
  }
})`

const wait = task<null, never, void>('wait', async () => {})
const tell = task<string, never, string>('tell', async (input) => input)
const haste = task<null, null, null>('haste', async () => null)
const fall = task<Int32Array, Int32Array, void>('fall', async () => {})

/** What `fall` waits for, and how it is told. */
const unheard = () => new Int32Array(new SharedArrayBuffer(4))
function hear(signal: Int32Array): void {
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
}

let folder: string
let pool: ReturnType<typeof createPool>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-pool-'))
  writeFileSync(join(folder, 'worker.cjs'), worker)
  pool = createPool(join(folder, 'worker.cjs'), 1)
})
afterEach(async () => {
  await pool.close()
  rmSync(folder, { recursive: true })
})

const aborted = expect.objectContaining({ name: 'AbortError' })

test('a task that is cancelled while it waits for a worker never begins', async () => {
  const first = new AbortController()
  const busy = pool.run(wait, null, { signal: first.signal })
  const second = new AbortController()
  const waiting = pool.run(wait, null, { signal: second.signal })
  second.abort()
  await expect(waiting).rejects.toEqual(aborted)
  const third = pool.run(tell, 'next')
  first.abort()
  await expect(busy).rejects.toEqual(aborted)
  expect(await third).toBe('next')
})

test('closing ends those that wait as well, and no worker is opened for them', async () => {
  const busy = pool.run(wait, null)
  const waiting = pool.run(tell, 'too late')
  await Promise.all([
    // Given up, not failed: no fault of the program for its log.
    expect(busy).rejects.toEqual(aborted),
    expect(waiting).rejects.toEqual(aborted),
    pool.close(),
  ])
  expect(pool.running()).toBe(0)
})

test('no task has ended while a message of its is still being dealt with', async () => {
  const { promise: dealing, resolve: dealt } = Promise.withResolvers<void>()
  let ended = false
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const onMessage = () => {
    begin()
    return dealing
  }
  const done = pool.run(haste, null, { onMessage }).then(() => {
    ended = true
  })
  await begun
  await new Promise((later) => setTimeout(later, 50))
  expect(ended).toBe(false)
  dealt()
  await done
})

test('after a worker fell, the next task gets a new one', async () => {
  const fallen = pool.run(fall, unheard(), { onMessage: hear })
  const waiting = pool.run(tell, 'next')
  await expect(fallen).rejects.toThrow('fallen')
  expect(await waiting).toBe('next')
})

test('a task whose worker fell ends only when its message has been dealt with', async () => {
  let dealtWith = false
  const onMessage = async (signal: Int32Array) => {
    hear(signal)
    await new Promise((resolve) => setTimeout(resolve, 100))
    dealtWith = true
  }
  await expect(pool.run(fall, unheard(), { onMessage })).rejects.toThrow('fallen')
  expect(dealtWith).toBe(true)
})

test('a worker that is still loading is ended only when it has loaded', async () => {
  const slow = `
const { parentPort } = require('node:worker_threads')
require('node:fs').writeFileSync(${JSON.stringify('LOADING')}, '')
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
require('node:fs').writeFileSync(${JSON.stringify('LOADED')}, '')
parentPort.postMessage({ type: 'ready', id: 0 })
parentPort.on('message', () => {})`
  const path = (name: string) => JSON.stringify(join(folder, name))
  writeFileSync(
    join(folder, 'slow.cjs'),
    slow.replace('"LOADING"', path('loading')).replace('"LOADED"', path('loaded')),
  )
  const loading = createPool(join(folder, 'slow.cjs'), 1)
  const task = loading.run(wait, null)
  task.catch(() => {})
  await expect.poll(() => existsSync(join(folder, 'loading'))).toBe(true)
  await loading.close()
  expect(existsSync(join(folder, 'loaded'))).toBe(true)
  await expect(task).rejects.toThrow()
})

test('the program waits for a worker that is ended just when its task has', () => {
  const child = resolve('tests/support/pool-end-child.ts')
  const hooks = resolve('tests/support/typescript-child.mjs')
  const working = `
const { parentPort } = require('node:worker_threads')
parentPort.postMessage({ type: 'ready', id: 0 })
parentPort.on('message', ({ id, input }) => {
  const end = performance.now() + 5
  while (performance.now() < end) {}
  parentPort.postMessage({ type: 'result', id, value: input })
})`
  writeFileSync(join(folder, 'working.cjs'), working)
  const args = ['--import', hooks, child, join(folder, 'working.cjs')]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('closed')
})
