import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHeldFiles } from './held-files'

let folder: string
let now: number
let held: ReturnType<typeof createHeldFiles>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-held-'))
  now = 0
  held = createHeldFiles({ now: () => new Date(now), today: () => '2026-11-22' }, 1000)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function keep(name: string, ours: boolean) {
  const path = join(folder, name)
  writeFileSync(path, 'abc')
  held.keep('tab', { path, name, mediaType: 'text/csv', bytes: 3 }, ours)
  return path
}

test('sweeping removes what was held long enough and lies in our own folder', async () => {
  const old = keep('old.csv', true)
  const brought = keep('brought.csv', false)
  now = 500
  const young = keep('young.csv', true)
  now = 1000
  await held.sweep()
  expect([old, brought, young].map((path) => existsSync(path))).toEqual([false, true, true])
})

test('a file that is gone already does not stop the sweeping', async () => {
  rmSync(keep('gone.csv', true))
  const next = keep('next.csv', true)
  now = 1000
  await held.sweep()
  expect(existsSync(next)).toBe(false)
})
