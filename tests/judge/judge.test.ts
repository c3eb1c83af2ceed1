import { expect, test } from 'vitest'
import { febrlCards, hasData } from './febrl'
import { germanCards } from './german-cards'
import { judge } from './judge'

const wanted = 0.98

// Without the real data beside the project there is nothing to judge by: `npm run judge` says so as well.
test.skipIf(!hasData)('of the pairs of FEBRL 98 % are found, and 98 % of those reported are true', () => {
  const { recall, precision, truePairs } = judge(febrlCards())
  expect(truePairs).toBe(500)
  expect(recall).toBeGreaterThanOrEqual(wanted)
  expect(precision).toBeGreaterThanOrEqual(wanted)
})

test.skipIf(!hasData)('the same of German cards with slips, moves, marriages and swapped names', () => {
  const { recall, precision, truePairs } = judge(germanCards(7001, 2000))
  expect(truePairs).toBeGreaterThan(300)
  expect(recall).toBeGreaterThanOrEqual(wanted)
  expect(precision).toBeGreaterThanOrEqual(wanted)
})
