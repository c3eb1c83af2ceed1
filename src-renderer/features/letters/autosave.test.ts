import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAutosave, type SaveState } from './autosave'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function setUp() {
  const written: string[] = []
  const states: SaveState['state'][] = []
  const answers: { done: () => void; fail: () => void }[] = []
  const autosave = createAutosave<string>({
    save: (value) =>
      new Promise((resolve, reject) => {
        written.push(value)
        answers.push({
          done: () => resolve('2026-11-22T16:02:00.000Z'),
          fail: () => reject(new Error('full')),
        })
      }),
    delayMs: 800,
    onState: ({ state }) => states.push(state),
  })
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return { autosave, written, states, answers, settle }
}

test('nothing is written while the hands are at work, then the newest text once', async () => {
  const { autosave, written, states, answers, settle } = setUp()
  autosave.change('L')
  await vi.advanceTimersByTimeAsync(500)
  autosave.change('Li')
  await vi.advanceTimersByTimeAsync(799)
  expect(written).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(written).toEqual(['Li'])
  answers[0]?.done()
  await settle()
  expect(states.at(-1)).toBe('saved')
})

test('what is typed during a save is written afterwards, never beside it', async () => {
  const { autosave, written, states, answers, settle } = setUp()
  autosave.change('a')
  const saved = autosave.flush()
  autosave.change('ab')
  autosave.change('abc')
  await vi.advanceTimersByTimeAsync(800)
  expect(written).toEqual(['a'])
  answers[0]?.done()
  await settle()
  expect(written).toEqual(['a', 'abc'])
  expect(states.at(-1)).toBe('saving')
  answers[1]?.done()
  expect(await saved).toBe(true)
  expect(autosave.pending()).toBe(false)
})

test('what could not be saved is kept and written with the next try', async () => {
  const { autosave, written, states, answers } = setUp()
  autosave.change('a')
  const first = autosave.flush()
  answers[0]?.fail()
  expect(await first).toBe(false)
  expect(states.at(-1)).toBe('failed')
  expect(autosave.pending()).toBe(true)
  const again = autosave.flush()
  answers[1]?.done()
  expect(await again).toBe(true)
  expect(written).toEqual(['a', 'a'])
})

test('leaving writes at once, and nothing where nothing has changed', async () => {
  const { autosave, written, answers } = setUp()
  expect(await autosave.flush()).toBe(true)
  expect(written).toEqual([])
  autosave.change('a')
  void autosave.flush()
  expect(written).toEqual(['a'])
  answers[0]?.done()
})
