import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCli, startCli } from './run-cli'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'tante-emma-cli-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const card = JSON.stringify({ kind: 'person', people: [{ firstName: 'Änne', lastName: 'Röder' }] })
const cli = (...args: string[]) => runCli([...args, '--data', data])

test('a result is JSON on standard output, and nothing else is', async () => {
  const end = await cli('customers.create', card)
  expect(end).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(end.out)).toMatchObject({ card: { listName: 'Röder, Änne' } })
})

test('what was written is there at the next call', async () => {
  await cli('customers.create', card)
  expect(JSON.parse((await cli('customers.search', '{"text":"roeder"}')).out)).toMatchObject({
    hits: [{ listName: 'Röder, Änne' }],
  })
})

test('the input may come from standard input', async () => {
  const end = await runCli(['customers.create', '-', '--data', data], { stdin: `\ufeff${card}\n` })
  expect(end.code).toBe(0)
})

test('an input that is not needed may be left out', async () => {
  expect((await cli('operations.list')).code).toBe(0)
  expect((await cli('settings.get')).code).toBe(0)
})

test('--as says who is at work', async () => {
  await cli('customers.create', card, '--as', 'MK')
  expect(JSON.parse((await cli('operations.list')).out)).toMatchObject({ operations: [{ actor: 'MK' }] })
})

test('long work shows its progress on standard error and its result on standard output', async () => {
  const end = await cli('setup.addSamples', '{"count":200}')
  expect(end.code).toBe(0)
  expect(JSON.parse(end.out)).toMatchObject({ customers: 200 })
  expect(end.err).toMatch(/ von 200\n/)
})

test('a declared error is JSON with its code, a German text and its data; exit code 1', async () => {
  const end = await cli('customers.get', '{"id":99}')
  expect(end.code).toBe(1)
  expect(JSON.parse(end.out)).toEqual({
    code: 'NOT_FOUND',
    message: expect.stringMatching(/nicht mehr/),
    data: { what: 'customer' },
  })
})

test('bad input is an error with the places that are wrong', async () => {
  const end = await cli('customers.get', '{"id":"x"}')
  expect(end.code).toBe(1)
  expect(JSON.parse(end.out)).toMatchObject({ code: 'BAD_REQUEST', data: { issues: [{ path: ['id'] }] } })
})

describe('a call that cannot be understood ends with 2 and a text', () => {
  test.each([
    ['an unknown procedure', ['customers.nothing', '{}'], /customers\.nothing/],
    ['a part of the contract that is no procedure', ['customers', '{}'], /customers/],
    ['a name of the language', ['constructor.name', '{}'], /constructor\.name/],
    ['broken JSON', ['customers.get', '{'], /kein gültiges JSON/],
    ['an unknown flag', ['customers.get', '{}', '--what'], /--what/],
    ['too much', ['customers.get', '{"id":', '1}'], /einfache Anführungszeichen/],
    ['a file without a name', ['exchange.previewImport', '{}', '--in', 'a.csv'], /Name=Pfad/],
    ['nothing at all', [], /Aufruf:/],
  ])('%s', async (_, args, text) => {
    const end = await cli(...args)
    expect(end).toMatchObject({ code: 2, out: '' })
    expect(end.err).toMatch(text)
  })
})

test('a data file that is none of ours is refused as JSON with its code', async () => {
  writeFileSync(join(data, 'tante-emma.sqlite'), 'something else'.repeat(1000))
  const end = await cli('customers.get', '{"id":1}')
  expect(end.code).toBe(1)
  expect(JSON.parse(end.out)).toMatchObject({
    code: 'NOT_OURS',
    message: expect.stringMatching(/nicht verändert/),
  })
})

test('Ctrl+C cancels long work; nothing of it stays', async () => {
  const child = startCli(['setup.addSamples', '{"count":5000}', '--data', data])
  await once(child.stderr, 'data')
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(130)
  expect(JSON.parse((await cli('setup.state')).out)).toMatchObject({ customers: 0 })
})

test('a stream stays open until Ctrl+C', async () => {
  const child = startCli(['changes.subscribe', '--data', data])
  const ended = once(child, 'exit')
  await expect.poll(() => existsSync(join(data, 'tante-emma.sqlite-wal')), { timeout: 20_000 }).toBe(true)
  expect(child.exitCode).toBeNull()
  child.kill('SIGINT')
  expect([0, 130]).toContain((await ended)[0])
})
