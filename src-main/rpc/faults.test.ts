import { expect, test } from 'vitest'
import { describeFault, isAbort, isStorageFull } from './faults'

const coded = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code })

test.each(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE'])(
  '%s means that the disk is full',
  (code) => {
    expect(isStorageFull(coded(code))).toBe(true)
    expect(isStorageFull(new Error('around it', { cause: coded(code) }))).toBe(true)
  },
)

test.each([coded('SQLITE_CONSTRAINT'), coded('ENOENT'), new Error('full'), 'ENOSPC', null])(
  '%s does not',
  (error) => {
    expect(isStorageFull(error)).toBe(false)
  },
)

test('an abort is told from a failure', () => {
  expect(isAbort(AbortSignal.abort().reason)).toBe(true)
  expect(isAbort(new Error('AbortError'))).toBe(false)
})

test('a fault is described by name, code and place in one line, without its message', () => {
  const fault = new TypeError('Röder, Hauptstraße 5', { cause: coded('SQLITE_CORRUPT') })
  const line = describeFault(fault)
  expect(line).toMatch(/^TypeError at .*faults\.test\.ts:\d+.* caused by Error SQLITE_CORRUPT at /)
  expect(line).not.toMatch(/Röder|\n/)
})
