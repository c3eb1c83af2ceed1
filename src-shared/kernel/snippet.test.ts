import { expect, test } from 'vitest'
import { snippetOf } from './snippet'

const long = `${'Kauft immer am Samstag und fragt nach dem Riesling. '.repeat(3)}Kommt mit dem Dackel, der Müsli mag. ${'Zahlt bar. '.repeat(20)}`

test('a short text stands whole, in one line', () => {
  expect(snippetOf('Mag\n Riesling', ['riesling'])).toBe('Mag Riesling')
})

test.each([
  ['dack', []],
  ['muesli', []],
  ['xyz', ['dackel']],
])('of a long text the words around „%s“ are shown', (begin, whole) => {
  const piece = snippetOf(long, [begin], whole)
  expect(piece).toMatch(/^… .*Dackel.* …$/)
  expect(piece.length).toBeLessThan(100)
})

test('at both ends nothing is left out', () => {
  expect(snippetOf(long, ['kauft'])).toMatch(/^Kauft .* …$/)
  expect(snippetOf(`${long}Ende`, ['ende'])).toMatch(/^… .*Ende$/)
})
