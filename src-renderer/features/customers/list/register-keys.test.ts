import { expect, it } from 'vitest'
import { keyAt, nextKey, registerKeys } from './register-keys'

const entries = [
  { letter: '#', count: 2, position: 0 },
  { letter: 'A', count: 3, position: 2 },
  { letter: 'M', count: 1, position: 5 },
  { letter: '~', count: 1, position: 6 },
]
const keys = registerKeys(entries, false)

it('shows every letter, and # at the end of the list that has something there', () => {
  expect(keys.map(({ shown }) => shown).join('')).toBe('#ABCDEFGHIJKLMNOPQRSTUVWXYZ#')
  expect(
    registerKeys(entries.slice(1, 3), false)
      .map(({ shown }) => shown)
      .join(''),
  ).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  expect(registerKeys(entries, true)[1]?.shown).toBe('Z')
})

it('knows the letter of a place', () => {
  expect([0, 1, 2, 4, 5, 6].map((place) => keyAt(keys, place))).toEqual(['#', '#', 'A', 'A', 'M', '~'])
})

it('leads over letters under which nobody stands', () => {
  expect(nextKey(keys, 'A', 1)).toBe('M')
  expect(nextKey(keys, 'M', -1)).toBe('A')
  expect(nextKey(keys, 'B', 1)).toBe('M')
  expect(nextKey(keys, '~', 1)).toBe('~')
  expect(nextKey(keys, '#', -1)).toBe('#')
})
