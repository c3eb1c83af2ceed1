import { expect, test } from 'vitest'
import { BadArguments, readStartOptions } from './start-options'

test('nothing said means the usual', () => {
  expect(readStartOptions([])).toEqual({ data: undefined, demo: false, serve: false, port: 0, as: '' })
})

test('everything can be said', () => {
  const args = ['--data', '/d', '--demo', '--serve', '--port', '4700', '--as', 'MK']
  expect(readStartOptions(args)).toEqual({ data: '/d', demo: true, serve: true, port: 4700, as: 'MK' })
})

test.each([['--what'], ['file'], ['--port', '70000'], ['--port', 'x'], ['--data']])(
  '%s %s is refused',
  (...args) => {
    expect(() => readStartOptions(args)).toThrow(BadArguments)
  },
)

test('among the switches of Chromium ours are found', () => {
  const options = readStartOptions(['/app', '--no-sandbox', '--enable-features=A,B', '--data', '/d'], true)
  expect(options).toMatchObject({ data: '/d' })
})
