import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLoneKeys } from './lone-keys'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What the letters Z and V of these keys do, pressed so many milliseconds apart. */
function done(keys: string, apart: number): string {
  const lone = createLoneKeys()
  let acted = ''
  for (const key of keys) {
    lone.hear(/[ZV]/.test(key) ? () => (acted += key) : undefined)
    vi.advanceTimersByTime(apart)
  }
  vi.advanceTimersByTime(1000)
  return acted
}

test('letters of a code do nothing, wherever they stand in it', () => {
  for (const code of ['Z-10042', '10042Z', 'ZV', '4711V08']) expect(done(code, 33)).toBe('')
})

test('each letter that a person presses does what it means, the next one too', () => {
  expect(done('ZVZ', 120)).toBe('ZVZ')
})

test('nothing is done any more for whoever has left', () => {
  const lone = createLoneKeys()
  let acted = false
  lone.hear(() => {
    acted = true
  })
  lone.forget()
  vi.advanceTimersByTime(1000)
  expect(acted).toBe(false)
})
