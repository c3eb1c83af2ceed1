import { LetterContent } from '@shared/features/letters/contract'
import { expect, test } from 'vitest'
import { continued, type Printing } from './printings'

const printing = (change: Partial<Printing> = {}): Printing => ({
  runId: 'a',
  file: { handle: 'f_0123456789012345678901', name: 'Brief.pdf', mediaType: 'application/pdf', bytes: 1 },
  letters: 4,
  pages: 4,
  recipientIds: [11, 12, 13, 14],
  unprintable: [],
  from: 1,
  letter: LetterContent.parse({ subject: 'Advent' }),
  selection: { type: 'all' },
  entered: null,
  ...change,
})
const fromThird = { runId: 'b', from: 3, recipientIds: [13, 14] }

test('printing again from the third letter keeps the two good ones for the one Yes', () => {
  expect(continued(printing(), printing(fromThird))).toMatchObject({
    runId: 'a',
    recipientIds: [11, 12, 13, 14],
  })
})

test('it can be done more than once', () => {
  const second = continued(printing(), printing(fromThird))
  const third = continued(second, printing({ runId: 'c', from: 4, recipientIds: [14] }))
  expect(third).toMatchObject({ runId: 'a', recipientIds: [11, 12, 13, 14] })
})

test.each<[string, Partial<Printing>, Partial<Printing>]>([
  ['a printing from the first letter', {}, { runId: 'b' }],
  ['one after the Yes', { entered: { count: 4, operationId: 1 } }, fromThird],
  ['other recipients', {}, { ...fromThird, selection: { type: 'tag', tag: 'Rotwein' } }],
  ['another purpose', {}, { ...fromThird, letter: LetterContent.parse({ purpose: 'contract' }) }],
])('%s begins anew', (_, before, next) => {
  expect(continued(printing(before), printing(next))).toEqual(printing(next))
})
