import { expect, test } from 'vitest'
import { matchWord } from './match-word'

test.each([
  ['Röder', 'rö', 2],
  ['Röder', 'ro', 2],
  ['Röder', 'roe', 2],
  ['Röder', 'roed', 3],
  ['Röder', 'röd', 3],
  ['Roeder', 'rö', 3],
  ['Weiß', 'weiss', 4],
  ['René', 'rene', 4],
  ['Müller', 'mül', 3],
  ['Müller', 'ller', 0],
  ['Mü', 'müller', 0],
])('of „%s“ the text „%s“ stands for %i letters', (word, typed, length) => {
  expect(matchWord(word, typed)).toBe(length)
})
