import { expect, test } from 'vitest'
import { civilToday } from './civil-date'
import { fixedClock, systemClock } from './clock'

test('a fixed clock stands still and has the German day', () => {
  const clock = fixedClock('2026-11-22T23:30:00Z')
  expect(clock.now().toISOString()).toBe('2026-11-22T23:30:00.000Z')
  expect(clock.today()).toBe('2026-11-23')
  clock.now().setFullYear(1999)
  expect(clock.now().getUTCFullYear()).toBe(2026)
})

test('the system clock goes on and agrees with itself', () => {
  const first = systemClock.now().getTime()
  expect([civilToday(first), civilToday(Date.now())]).toContain(systemClock.today())
})
