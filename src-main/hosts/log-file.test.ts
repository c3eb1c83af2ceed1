import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from './log-file'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'tante-emma-log-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

test('an event is one line with its instant', () => {
  const log = createLog(data)
  log('first')
  log('second\nwith a break')
  const lines = readFileSync(join(data, 'tante-emma.log'), 'utf8').split('\n')
  expect(lines).toEqual([
    expect.stringMatching(/^\d{4}-.*Z first$/),
    expect.stringMatching(/^\d{4}-.*Z second with a break$/),
    '',
  ])
})

test('a log that has grown too long is put aside, the one before it goes', () => {
  const file = join(data, 'tante-emma.log')
  writeFileSync(file, 'x'.repeat(1024 * 1024 + 1))
  writeFileSync(`${file}.1`, 'oldest')
  createLog(data)('new')
  expect(readdirSync(data).toSorted()).toEqual(['tante-emma.log', 'tante-emma.log.1'])
  expect(statSync(`${file}.1`).size).toBeGreaterThan(1024 * 1024)
  expect(readFileSync(file, 'utf8')).toMatch(/ new\n$/)
})
