import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { acquireLock, type Lock } from './lock'

let folder: string
let others: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-lock-'))
})
afterEach(() => {
  for (const child of others) child.kill('SIGKILL')
  others = []
  rmSync(folder, { recursive: true, force: true })
})

function taken(): Lock {
  const lock = acquireLock(folder)
  if ('inUse' in lock) throw new Error('in use')
  return lock
}

/** Another process that takes the lock and holds it until it is ended. */
async function otherHolder() {
  const program = `
    const { acquireLock } = await import(${JSON.stringify(resolve(import.meta.dirname, 'lock.ts'))})
    console.log('inUse' in acquireLock(process.argv[1]) ? 'in use' : 'held')
    setInterval(() => {}, 1000)`
  const hooks = resolve(import.meta.dirname, '../../tests/support/typescript-child.mjs')
  const child = spawn(process.execPath, ['--import', hooks, '--input-type=module', '-e', program, folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  others.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, said: String(line).trim() }
}

test('a second taker in the same process is told that the folder is in use', () => {
  const lock = taken()
  expect(acquireLock(folder)).toEqual({ inUse: true })
  lock.release()
})

test('a released lock can be taken again', () => {
  taken().release()
  taken().release()
})

test('a lock held by another process is in use until that process is killed', async () => {
  const { child, said } = await otherHolder()
  expect(said).toBe('held')
  expect(acquireLock(folder)).toEqual({ inUse: true })
  child.kill('SIGKILL')
  await once(child, 'exit')
  taken().release()
})

test('another process is told that this one holds the lock', async () => {
  const lock = taken()
  const { child, said } = await otherHolder()
  expect(said).toBe('in use')
  child.kill('SIGKILL')
  await once(child, 'exit')
  lock.release()
})

test.each([
  ['an empty file', ''],
  ['a file with a process number in it', '4711\n'],
  ['a file of foreign content', 'x'.repeat(5000)],
])('%s left behind holds nobody up', (_, content) => {
  writeFileSync(join(folder, 'tante-emma.lock'), content)
  taken().release()
})

test('a missing folder is made, private to the user', () => {
  folder = join(folder, 'new')
  taken().release()
})

test('a folder that cannot be made is reported as unwritable', () => {
  writeFileSync(join(folder, 'file'), '')
  folder = join(folder, 'file', 'folder')
  expect(() => acquireLock(folder)).toThrow(expect.objectContaining({ code: 'UNWRITABLE' }))
})
