import { expect, test } from 'vitest'
import { imagesIn } from './body-images'
import type { BlockNode, RichText } from './rich-text-nodes'

const picture = (key: string): BlockNode => ({
  type: 'image',
  attrs: { image: key, widthMm: 60, align: 'left' },
})

test('pictures are found in lists, tables and both branches of a condition, each once', () => {
  const body: RichText = {
    type: 'doc',
    content: [
      picture('a'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [picture('b'), picture('a')] }] },
      {
        type: 'table',
        attrs: { borders: true },
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [picture('c')] }] }],
      },
      {
        type: 'condition',
        attrs: { ask: 'points', comparison: 'atLeast', value: 500 } as never,
        content: [
          { type: 'then', content: [picture('d')] },
          { type: 'else', content: [picture('e')] },
        ],
      },
    ],
  }
  expect([...imagesIn(body)]).toEqual(['a', 'b', 'c', 'd', 'e'])
})
