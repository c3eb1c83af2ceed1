import { expect, it } from 'vitest'
import { greeting } from './greeting'

it.each([
  [0, 'Marion', 'Guten Morgen, Marion.'],
  [10, 'Marion', 'Guten Morgen, Marion.'],
  [11, 'Marion', 'Guten Tag, Marion.'],
  [18, 'Marion', 'Guten Abend, Marion.'],
  [18, '', 'Guten Abend.'],
])('at %i o’clock greets „%s“ with „%s“', (hour, name, words) => {
  expect(greeting(hour, name)).toBe(words)
})
