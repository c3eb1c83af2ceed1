import { expect, test } from 'vitest'
import { createTokens } from './tokens'

test('a token is good once, within its life', () => {
  let now = 0
  const tokens = createTokens(1000, () => now)
  const [first, second] = [tokens.issue(), tokens.issue()]
  expect(first).toMatch(/^[A-Za-z0-9_-]{22}$/)
  expect(tokens.redeem(first)).toBe('good')
  expect(tokens.redeem(first)).toBe('spent')
  now = 1000
  expect(tokens.redeem(second)).toBe('spent')
})

test('what was never given out is unknown', () => {
  expect(createTokens(1000).redeem('A'.repeat(22))).toBe('unknown')
})
