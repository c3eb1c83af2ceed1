import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Presence, watchPresence } from './presence'

let busy: boolean
let gone: number
let presence: Presence
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  busy = false
  gone = 0
  presence = watchPresence(
    15_000,
    () => busy,
    async () => {
      gone += 1
    },
  )
})
afterEach(() => {
  presence.stop()
  vi.useRealTimers()
})

test('before the first window nobody is missed', () => {
  vi.advanceTimersByTime(1_000_000)
  expect(gone).toBe(0)
})

test('the last window gone for a while is noticed once', async () => {
  const [first, second] = [presence.enter(), presence.enter()]
  first()
  first()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(gone).toBe(0)
  second()
  await vi.advanceTimersByTimeAsync(14_999)
  expect(gone).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(gone).toBe(1)
})

test('a window that comes back in time is not missed', async () => {
  presence.enter()()
  await vi.advanceTimersByTimeAsync(10_000)
  presence.enter()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(gone).toBe(0)
})

test('a job that runs is waited for', async () => {
  vi.useRealTimers()
  presence.stop()
  busy = true
  presence = watchPresence(
    0,
    () => busy,
    async () => {
      gone += 1
    },
  )
  presence.enter()()
  await sleep(50)
  expect(gone).toBe(0)
  busy = false
  await expect.poll(() => gone, { timeout: 5000 }).toBe(1)
})
