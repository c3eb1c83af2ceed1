import { expect, test } from 'vitest'
import { slipsBetween, slipsBorne, wordsOneSlipAway } from './slips'

test.each([
  ['müller', 'müller', 0],
  ['müller', 'müler', 1],
  ['müler', 'müller', 1],
  ['müller', 'mülker', 1],
  ['müller', 'mülelr', 1],
  ['schneider', 'schnidear', 2],
  ['schneider', 'schneidermann', 3],
  ['anna', 'xyz', 3],
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips)
  expect(slipsBetween(b, a, 2)).toBe(slips)
})

test('a slip is a letter left out, added, changed, or two that changed places', () => {
  expect(
    ['lidner', 'lindnner', 'lintner', 'lindnre'].map((word) => slipsBetween('lindner', word, 3)),
  ).toEqual([1, 1, 1, 1])
  expect(slipsBetween('', 'abc', 3)).toBe(3)
  expect(slipsBetween('abcdef', 'uvwxyz', 2)).toBe(3)
})

test('one slip is borne from five letters on, two from eight on', () => {
  expect([
    slipsBorne('anna', 'hana'),
    slipsBorne('maer', 'maier'),
    slipsBorne('schneidr', 'schneider'),
  ]).toEqual([0, 1, 2])
})

test('the words one slip away are just those', () => {
  const away = wordsOneSlipAway('weber')
  for (const word of ['eber', 'webber', 'wegber', 'weger', 'wbeer']) expect(away).toContain(word)
  expect(away).not.toContain('weber')
  expect(away.filter((word) => slipsBetween('weber', word, 2) !== 1)).toEqual([])
})
