// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePairKeys } from './use-pair-keys'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Presses keys on the page, or in a field, so many milliseconds apart. */
function press(keys: string, apart: number, target: Element = document.body): void {
  for (const key of keys) {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    vi.advanceTimersByTime(apart)
  }
  vi.advanceTimersByTime(200)
}

test('a letter of the queue decides, a scanned code that holds it does not, nor one in a field', () => {
  const done: string[] = []
  const does = (name: string) => () => void done.push(name)
  const { unmount } = renderHook(() =>
    usePairKeys({ merge: does('merge'), swap: does('swap'), different: does('different') }),
  )
  press('Z-10042', 8)
  press('Yß10042S', 30)
  press('v', 0, document.body.appendChild(document.createElement('textarea')))
  // Nothing is to be put off where the pair does not come from the queue.
  press('s', 0)
  expect(done).toEqual([])
  press('zv', 150)
  expect(done).toEqual(['merge', 'different'])
  unmount()
  press('t', 0)
  expect(done).toHaveLength(2)
})
