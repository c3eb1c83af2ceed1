import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-cli-'))
  expect((await cli('setup.addSamples', '{"count":20}')).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cli = (...args: string[]) => runCli([...args, '--data', join(folder, 'data')], { cwd: folder })

test('--in brings a file that the JSON names', async () => {
  writeFileSync(join(folder, 'kunden.csv'), 'Vorname;Nachname;Ort\nÄnne;Röder;Weimar\n')
  const end = await cli('exchange.previewImport', '{"file":{"$file":"liste"}}', '--in', 'liste=kunden.csv')
  expect(end.code).toBe(0)
  expect(JSON.parse(end.out)).toMatchObject({ encoding: 'utf-8', separator: ';' })
})

test.each([
  ['a file that is not there', '{"file":{"$file":"a"}}', ['--in', 'a=none.csv'], /none\.csv/],
  ['a name that was not brought', '{"file":{"$file":"b"}}', [], /„b“/],
])('%s ends with 2', async (_, json, args, text) => {
  const end = await cli('exchange.previewImport', json, ...args)
  expect(end.code).toBe(2)
  expect(end.err).toMatch(text)
})

test('--folder names a folder', async () => {
  mkdirSync(join(folder, 'stick'))
  const end = await cli('backup.create', '{"folder":{"$folder":"ziel"}}', '--folder', 'ziel=stick')
  expect(end.code).toBe(0)
  expect(readdirSync(join(folder, 'stick'))).toEqual([JSON.parse(end.out).name])
  expect((await cli('backup.create', '{"folder":{"$folder":"ziel"}}', '--folder', 'ziel=none')).code).toBe(2)
})

test('--out takes the file, replaces nothing, and with --force does', async () => {
  const out = join(folder, 'export.csv')
  const end = await cli('exchange.exportCustomers', '{}', '--out', 'export.csv')
  expect(end.code).toBe(0)
  const content = readFileSync(out, 'utf8')
  expect(content.split('\n').length).toBeGreaterThan(20)

  writeFileSync(out, 'mine')
  const refused = await cli('exchange.exportCustomers', '{}', '--out', 'export.csv')
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.out)).toMatchObject({ code: 'OUTPUT_EXISTS', data: { path: out } })
  expect(readFileSync(out, 'utf8')).toBe('mine')

  expect((await cli('exchange.exportCustomers', '{}', '--out', 'export.csv', '--force')).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toBe(content)
})

test('a file that cannot be put there is an error and leaves nothing behind', async () => {
  const end = await cli('exchange.exportCustomers', '{}', '--out', 'nowhere/export.csv')
  expect(end.code).toBe(1)
  expect(JSON.parse(end.out)).toMatchObject({ code: 'OUTPUT_FAILED', data: { reason: 'ENOENT' } })
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

test('a result without a file says so', async () => {
  const end = await cli('operations.list', '{}', '--out', 'none.csv')
  expect(end.code).toBe(1)
  expect(end.err).toMatch(/keine Datei/)
  expect(JSON.parse(end.out)).toHaveProperty('operations')
})

test('nothing of a call stays in the data folder but the data', async () => {
  await cli('exchange.exportCustomers', '{}')
  expect(readdirSync(join(folder, 'data/temp'))).toEqual([])
})
