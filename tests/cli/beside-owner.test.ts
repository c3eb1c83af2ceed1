import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeInstance } from '@main/hosts/instance'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '../support/cards'
import { openTestApp, type TestApp } from '../support/test-app'
import { runCli } from './run-cli'

let folder: string
let owner: TestApp
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-beside-'))
  owner = await openTestApp({ folder })
  await addPerson(owner, 'Röder')
  await writeInstance(join(folder, 'data'), { kind: 'browser', pid: process.pid, door: null })
})
afterAll(async () => {
  await owner.close()
  rmSync(folder, { recursive: true, force: true })
})

const cli = (...args: string[]) => runCli([...args, '--data', join(folder, 'data')])

test('beside the owner reading works, with what was written a moment ago', async () => {
  const end = await cli('customers.search', '{"text":"röder"}')
  expect(end.code).toBe(0)
  expect(JSON.parse(end.out)).toMatchObject({ hits: [{ listName: 'Röder, Anna' }] })
})

test('beside the owner an export works', async () => {
  const out = join(folder, 'export.csv')
  expect((await cli('exchange.exportCustomers', '{}', '--out', out)).code).toBe(0)
})

test('beside the owner writing is refused and says who the owner is', async () => {
  const end = await cli('settings.setPreference', '{"key":"a","value":1}')
  expect(end.code).toBe(1)
  expect(JSON.parse(end.out)).toMatchObject({
    code: 'READ_ONLY',
    message: expect.stringMatching(/nur zum Lesen/),
    data: { owner: 'das Programm im Browser' },
  })
  expect(await owner.client.settings.preferences()).toEqual({})
})
