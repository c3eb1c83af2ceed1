import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listBuiltFiles } from './built-files'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-built-'))
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.js'), 'secret')
  writeFileSync(join(folder, 'renderer/index.html'), '<p>ok</p>')
  writeFileSync(join(folder, 'renderer/assets/index.js'), 'run()')
  writeFileSync(join(folder, 'renderer/assets/index.js.map'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const serve = async (path: string) => {
  const answer = await listBuiltFiles(join(folder, 'renderer')).serve(path)
  return answer && { text: await answer.text(), type: answer.headers.get('content-type') }
}

test('files of the list are served with their type', async () => {
  expect(await serve('/')).toEqual({ text: '<p>ok</p>', type: 'text/html; charset=utf-8' })
  expect(await serve('/index.html')).toEqual({ text: '<p>ok</p>', type: 'text/html; charset=utf-8' })
  expect(await serve('/assets/index.js')).toEqual({ text: 'run()', type: 'text/javascript; charset=utf-8' })
})

test.each([
  '/../secret.js',
  '/assets/../../secret.js',
  '/secret.js',
  '/assets',
  '/assets/',
  '',
  'index.html',
])('%j is not on the list', async (path) => {
  expect(await serve(path)).toBeUndefined()
})

test('what is no kind of file that a page needs is not on the list', async () => {
  expect(await serve('/assets/index.js.map')).toBeUndefined()
})

test('a folder that is linked in from elsewhere is not on the list', async () => {
  symlinkSync(folder, join(folder, 'renderer/assets/out'))
  expect(await serve('/assets/out/secret.js')).toBeUndefined()
})

test('a file that came later is not on the list', async () => {
  const files = listBuiltFiles(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer/late.js'), 'late')
  expect(await files.serve('/late.js')).toBeUndefined()
})

test('without an index there is nothing to serve', () => {
  expect(() => listBuiltFiles(join(folder, 'renderer/assets'))).toThrow('no index.html')
})
