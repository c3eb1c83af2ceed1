import { expect, test } from 'vitest'
import { isNear, nameWords, wordKey } from './words'

test('all spellings of a word are one', () => {
  for (const word of ['Müller', 'Mueller', 'MÜLLER', 'muller']) expect(wordKey(word)).toBe('muller')
  expect(wordKey('Weiß')).toBe(wordKey('WEISS'))
  expect(nameWords('Müller-Lüdenscheid').map(({ key }) => key)).toEqual(['muller', 'ludenscheid'])
  expect(nameWords(' – ')).toEqual([])
})

test('short words may have none, longer ones one or two', () => {
  expect(isNear('tom', 'tim')).toBe(false)
  expect(isNear('kranz', 'krantz')).toBe(true)
  expect(isNear('katharina', 'kathrinna')).toBe(true)
  expect(isNear('anna', 'hannes')).toBe(false)
})
