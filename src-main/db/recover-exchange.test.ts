import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recoverExchange } from './recover-exchange'
import { incomingOf, noteOf } from './swap-file'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-swap-'))
  file = join(folder, 'data.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const kept = () => join(folder, 'ersetzt', 'old.sqlite')
const content = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null)
const leaveNote = () => writeFileSync(noteOf(file), JSON.stringify({ kept: join('ersetzt', 'old.sqlite') }))

test('killed before the first rename: the old file stays, what was made ready is removed', () => {
  writeFileSync(file, 'old')
  writeFileSync(incomingOf(file), 'new')
  leaveNote()
  recoverExchange(file)
  expect(readdirSync(folder)).toEqual(['data.sqlite'])
  expect(content(file)).toBe('old')
})

test('killed between the two renames: the old file is put back', () => {
  mkdirSync(join(folder, 'ersetzt'))
  writeFileSync(kept(), 'old')
  writeFileSync(incomingOf(file), 'new')
  leaveNote()
  recoverExchange(file)
  expect(content(file)).toBe('old')
  expect(content(kept())).toBe(null)
  expect(existsSync(incomingOf(file))).toBe(false)
})

test('killed after the second rename: the new file stays, the old one is kept', () => {
  mkdirSync(join(folder, 'ersetzt'))
  writeFileSync(kept(), 'old')
  writeFileSync(file, 'new')
  leaveNote()
  recoverExchange(file)
  expect([content(file), content(kept())]).toEqual(['new', 'old'])
  expect(existsSync(noteOf(file))).toBe(false)
})

test('a note that was cut off means that nothing was moved', () => {
  writeFileSync(file, 'old')
  writeFileSync(noteOf(file), '{"ke')
  recoverExchange(file)
  expect(readdirSync(folder)).toEqual(['data.sqlite'])
})

test('the folder may have been moved since', () => {
  mkdirSync(join(folder, 'ersetzt'))
  writeFileSync(kept(), 'old')
  leaveNote()
  const moved = `${folder}-moved`
  renameSync(folder, moved)
  recoverExchange(join(moved, 'data.sqlite'))
  expect(content(join(moved, 'data.sqlite'))).toBe('old')
  renameSync(moved, folder)
})

/** A process that exchanges two real files back and forth without end, and says so each time. */
async function exchanger(): Promise<ChildProcess> {
  const here = (name: string) => JSON.stringify(resolve(import.meta.dirname, name))
  const program = `
    const { swapIn, incomingOf } = await import(${here('swap-file.ts')})
    const { recoverExchange } = await import(${here('recover-exchange.ts')})
    const { renameSync, existsSync } = await import('node:fs')
    const [file] = process.argv.slice(1)
    for (let n = 0; ; n++) {
      const kept = file + '-kept-' + process.pid + '-' + n
      swapIn(file, kept)
      if (n === 20) console.log('going')
      renameSync(kept, incomingOf(file))
    }`
  const hooks = resolve(import.meta.dirname, '../../tests/support/typescript-child.mjs')
  const args = ['--import', hooks, '--input-type=module', '-e', program, file]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

test('killed at any moment, one whole file is in place', async () => {
  for (let round = 0; round < 12; round++) {
    for (const path of readdirSync(folder)) rmSync(join(folder, path), { recursive: true })
    writeFileSync(file, 'a'.repeat(10_000))
    writeFileSync(incomingOf(file), 'b'.repeat(10_000))
    const child = await exchanger()
    await new Promise((done) => setTimeout(done, Math.random() * 40))
    child.kill('SIGKILL')
    await once(child, 'exit')
    recoverExchange(file)
    expect(content(file)).toMatch(/^(a{10000}|b{10000})$/)
    expect(existsSync(noteOf(file))).toBe(false)
  }
})
