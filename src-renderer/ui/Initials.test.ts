import { expect, test } from 'vitest'
import { initialsOf } from './Initials'

test.each([
  ['Müller, Anna', 'AM'],
  ['Anna Müller', 'AM'],
  ['Müller-Lüdenscheidt, Erika', 'EL'],
  ['Tann, Anna von der', 'AT'],
  ['Öztürk', 'Ö'],
  ['bäckerei', 'B'],
  ['', '?'],
])('the initials of „%s“ are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
