import { expect, test } from 'vitest'
import { isOwn } from './address'

test.each(['app://tante-emma/', 'app://tante-emma/files/f_x', 'app://tante-emma'])(
  '%s is ours',
  (address) => {
    expect(isOwn(address)).toBe(true)
  },
)

test.each([
  'app://other/',
  'app://tante-emma.boese.example/',
  'app://tante-emma@boese.example/',
  'app://tante-emma:80/',
  'https://tante-emma/',
  'file:///tante-emma/',
  'blob:app://tante-emma/1',
  'about:blank',
  '',
])('%j is not', (address) => {
  expect(isOwn(address)).toBe(false)
})
