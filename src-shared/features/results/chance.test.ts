import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceOf } from './chance'

/** The same by whole numbers of any size: each table counted, none by logarithms. */
function counted(one: { heads: number; did: number }, other: { heads: number; did: number }): number {
  const choose = (n: number, k: number): bigint => {
    if (k < 0 || k > n) return 0n
    let result = 1n
    for (let at = 1; at <= k; at += 1) result = (result * BigInt(n - at + 1)) / BigInt(at)
    return result
  }
  const did = one.did + other.did
  const ways = (k: number) => choose(one.heads, k) * choose(other.heads, did - k)
  const found = ways(one.did)
  let sum = 0n
  for (let k = 0; k <= did; k += 1) if (ways(k) <= found) sum += ways(k)
  return Number((sum * 10n ** 15n) / choose(one.heads + other.heads, did)) / 1e15
}

test('the lady tasting tea, and the tables of the textbooks', () => {
  expect(chanceOf({ heads: 4, did: 3 }, { heads: 4, did: 1 })).toBeCloseTo(0.485714, 6)
  // Convictions of like-sex twins: fisher.test(matrix(c(2, 10, 15, 3), 2))
  expect(chanceOf({ heads: 12, did: 2 }, { heads: 18, did: 15 })).toBeCloseTo(0.0005367, 7)
  expect(chanceOf({ heads: 50, did: 0 }, { heads: 50, did: 0 })).toBe(1)
})

test('agrees with counting every table', () => {
  const share = fc
    .integer({ min: 1, max: 60 })
    .chain((heads) => fc.record({ heads: fc.constant(heads), did: fc.integer({ min: 0, max: heads }) }))
  fc.assert(
    fc.property(share, share, (one, other) => {
      expect(chanceOf(one, other)).toBeCloseTo(counted(one, other), 9)
    }),
  )
})

test('many thousands of heads are no trouble', () => {
  expect(chanceOf({ heads: 90_000, did: 9_000 }, { heads: 10_000, did: 1_000 })).toBeGreaterThan(0.9)
  expect(chanceOf({ heads: 90_000, did: 9_900 }, { heads: 10_000, did: 1_000 })).toBeLessThan(0.01)
})
