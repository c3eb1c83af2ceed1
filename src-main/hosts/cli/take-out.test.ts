import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { producedFileIn, takeOut } from './take-out'

let folder: string
let from: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-out-'))
  from = join(folder, 'made')
  writeFileSync(from, 'new')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a new file is put there, and nothing else', async () => {
  await takeOut(from, join(folder, 'out.csv'), false)
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('new')
  expect(readdirSync(folder).toSorted()).toEqual(['made', 'out.csv'])
})

test('what is there stays, unless it may be replaced', async () => {
  const out = join(folder, 'out.csv')
  writeFileSync(out, 'mine')
  await expect(takeOut(from, out, false)).rejects.toMatchObject({ path: out, reason: 'EEXIST' })
  expect(readFileSync(out, 'utf8')).toBe('mine')
  await takeOut(from, out, true)
  expect(readFileSync(out, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toHaveLength(2)
})

test('a folder of that name stays, even with force, and no draft is left', async () => {
  mkdirSync(join(folder, 'out.csv'))
  await expect(takeOut(from, join(folder, 'out.csv'), true)).rejects.toMatchObject({ name: 'OutputFailed' })
  expect(readdirSync(folder).toSorted()).toEqual(['made', 'out.csv'])
})

test('the first file of a result is found, however deep', () => {
  const file = { handle: `f_${'A'.repeat(22)}`, name: 'a.pdf', mediaType: 'application/pdf', bytes: 3 }
  expect(producedFileIn({ rows: 3, report: null, parts: [{ file }] })).toEqual(file)
  expect(producedFileIn({ handle: 'f_short', name: 'a', mediaType: 'b', bytes: 1 })).toBeUndefined()
  expect(producedFileIn(null)).toBeUndefined()
})
