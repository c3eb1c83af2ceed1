import { expect, test } from 'vitest'
import { createGuessLimit } from './guesses'

test('wrong guesses add up within the window and are forgotten after it', () => {
  let now = 0
  const guesses = createGuessLimit(2, 1000, () => now)
  guesses.wrong()
  expect(guesses.tooMany()).toBe(false)
  now = 500
  guesses.wrong()
  expect(guesses.tooMany()).toBe(true)
  now = 1000
  expect(guesses.tooMany()).toBe(false)
})
