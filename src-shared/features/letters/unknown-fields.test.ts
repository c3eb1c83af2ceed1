import { expect, test } from 'vitest'
import { bodyOfText } from './body-of-text'
import type { BlockNode } from './rich-text-nodes'
import { unknownInLetter } from './unknown-fields'

const blocks = (text: string) => bodyOfText(text).content
const unknown = (block: BlockNode) =>
  unknownInLetter({ subject: 'Hallo {{Ort}}', body: { type: 'doc', content: [block] } })

test.each<[string, BlockNode]>([
  ['a list', { type: 'bulletList', content: [{ type: 'listItem', content: blocks('{{Vornahme}}') }] }],
  [
    'a table',
    {
      type: 'table',
      attrs: { borders: true },
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: blocks('{{Vornahme}}') }] }],
    },
  ],
  [
    'what is not shown to everybody',
    {
      type: 'condition',
      attrs: { field: 'city', comparison: 'is', value: 'Jena' },
      content: [
        { type: 'then', content: blocks('{{Vorname}}') },
        { type: 'else', content: blocks('{{Vornahme}}') },
      ],
    },
  ],
  ['a code', { type: 'qr', attrs: { text: '{{Vornahme}}', sizeMm: 20, align: 'left' } }],
])('a field that does not exist is found in %s', (_case, block) => {
  expect(unknown(block)).toEqual(['Vornahme'])
})

test('braces do not reach over a chip or a line', () => {
  const [paragraph] = blocks('{{ {{Ort}} }}')
  expect(paragraph && unknown(paragraph)).toEqual(['{{', '}}'])
})

test('the subject counts', () => {
  expect(unknownInLetter({ subject: '{{Vornahme}}', body: bodyOfText('') })).toEqual(['Vornahme'])
})
