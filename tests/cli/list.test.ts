import { beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli'

type Listed = { name: string; input: object; output: object; errors: object; long: boolean }

let listed: Listed[]
beforeAll(async () => {
  const end = await runCli(['--list'])
  expect(end).toMatchObject({ code: 0, err: '' })
  listed = JSON.parse(end.out)
})

const entry = (name: string) => listed.find((procedure) => procedure.name === name)

test('every procedure is named with its schemas', () => {
  expect(listed.length).toBeGreaterThan(50)
  expect(entry('reminders.complete')).toMatchObject({
    input: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] },
    long: false,
  })
})

test('of long work the result is shown, not the events', () => {
  expect(entry('setup.addSamples')).toMatchObject({
    output: { type: 'object', properties: { customers: { type: 'integer' } } },
    long: true,
  })
})

test('of a stream without end one line is shown', () => {
  expect(entry('changes.subscribe')).toMatchObject({
    output: { properties: { tables: { type: 'array' } } },
    long: false,
  })
})

test('an input with a default need not be given', () => {
  expect(entry('operations.list')?.input).not.toHaveProperty('required')
})

test('errors stand with the schema of their data', () => {
  expect(entry('loyalty.redeem')?.errors).toMatchObject({
    NOT_ENOUGH_POINTS: { properties: { balance: { type: 'integer' }, wanted: { type: 'integer' } } },
  })
})
