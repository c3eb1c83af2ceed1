import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTempFolder } from './temp-folder'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'tante-emma-temp-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

test('each run has a folder of its own', () => {
  expect(makeTempFolder(data)).not.toBe(makeTempFolder(data))
})

test('what a killed run left behind is removed, what a living one needs stays', () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid
  const dead = join(data, 'temp', `${ended}-abc`)
  const living = join(data, 'temp', `${process.pid}-abc`)
  for (const folder of [dead, living]) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'Brief.pdf'), 'x')
  }
  makeTempFolder(data)
  expect(existsSync(dead)).toBe(false)
  expect(existsSync(living)).toBe(true)
})

test('a place that cannot be written to is told as such', () => {
  writeFileSync(join(data, 'file'), '')
  expect(() => makeTempFolder(join(data, 'file'))).toThrow(expect.objectContaining({ code: 'UNWRITABLE' }))
})
