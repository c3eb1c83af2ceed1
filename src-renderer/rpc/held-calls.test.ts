import { ORPCError } from '@orpc/client'
import { afterEach, expect, test, vi } from 'vitest'
import { holdWhileLocked, releaseHeld, tellRefused } from './held-calls'

afterEach(() => tellRefused(() => {}))

const locked = () => Promise.reject(new ORPCError('LOCKED'))

test('a call that the lock refused is sent again once it is open, and again where it is locked anew', async () => {
  const refused = vi.fn()
  tellRefused(refused)
  const next = vi.fn<() => Promise<string>>()
  next.mockImplementationOnce(locked).mockImplementationOnce(locked).mockResolvedValue('Röder')
  const answer = holdWhileLocked({ next })
  await vi.waitFor(() => expect(refused).toHaveBeenCalledTimes(1))
  releaseHeld()
  await vi.waitFor(() => expect(refused).toHaveBeenCalledTimes(2))
  releaseHeld()
  expect(await answer).toBe('Röder')
  expect(next).toHaveBeenCalledTimes(3)
})

test('whoever no longer waits is let go, and not sent again', async () => {
  const next = vi.fn<() => Promise<string>>().mockImplementation(locked)
  const leave = new AbortController()
  const answer = holdWhileLocked({ next, signal: leave.signal })
  await vi.waitFor(() => expect(next).toHaveBeenCalledTimes(1))
  leave.abort(new Error('left'))
  await expect(answer).rejects.toThrow('left')
  releaseHeld()
  expect(next).toHaveBeenCalledTimes(1)
})

test('any other failure is told', async () => {
  await expect(holdWhileLocked({ next: () => Promise.reject(new ORPCError('NOT_FOUND')) })).rejects.toThrow()
})
