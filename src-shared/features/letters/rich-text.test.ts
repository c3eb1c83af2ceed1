import { expect, test } from 'vitest'
import { RichTextSchema } from './rich-text'
import { bodyLimits } from './rich-text-limits'

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc' as const, content })
const reasonOf = (body: unknown) => {
  const issue = RichTextSchema.safeParse(body).error?.issues[0]
  return issue?.code === 'custom' ? issue.params?.['reason'] : issue?.code
}
const within = (depth: number, wrap: (inner: object) => object) => {
  let node: object = paragraph({ type: 'text', text: 'x' })
  for (let at = 0; at < depth; at++) node = wrap(node)
  return node
}
const item = (inner: object) => ({ type: 'bulletList', content: [{ type: 'listItem', content: [inner] }] })
const condition = (inner: object) => ({
  type: 'condition',
  attrs: { field: 'points', comparison: 'atLeast', value: 500 },
  content: [{ type: 'then', content: [inner] }],
})
const image = { type: 'image', attrs: { image: 'a'.repeat(64), widthMm: 50 } }

test.each([
  ['conditions within conditions', doc(within(4, condition)), 'conditionsTooDeep'],
  ['lists within lists', doc(within(40, item)), 'tooDeep'],
  ['10,000 levels', doc(within(10_000, item)), 'tooDeep'],
  ['a condition that holds itself 10,000 times', doc(within(10_000, condition)), 'conditionsTooDeep'],
  ['too many blocks', doc(...Array(bodyLimits.nodes).fill(paragraph())), 'tooLong'],
  ['too many letters', 'x'.repeat(bodyLimits.characters + 1), 'tooLong'],
  ['too many pictures', doc(...Array(bodyLimits.images + 1).fill(image)), 'tooManyImages'],
])('%s is refused with its reason', (_case, body, reason) => {
  expect(reasonOf(body)).toBe(reason)
})

test('conditions may stand in conditions in a condition', () => {
  expect(RichTextSchema.safeParse(doc(within(bodyLimits.conditions, condition))).success).toBe(true)
})

test.each([
  ['script', doc({ type: 'script', content: [] })],
  [
    'a link',
    doc(paragraph({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'http://x' } }] })),
  ],
  ['a field that does not exist', doc(paragraph({ type: 'field', attrs: { key: 'constructor' } }))],
  ['an image from elsewhere', doc({ type: 'image', attrs: { image: 'http://x/y.png', widthMm: 50 } })],
  ['an image wider than paper', doc({ type: 'image', attrs: { ...image.attrs, widthMm: 500 } })],
  ['text without a paragraph', doc({ type: 'text', text: 'x' })],
  ['nothing at all', doc()],
  [
    'an else without then',
    doc({ ...condition(paragraph()), content: [{ type: 'else', content: [paragraph()] }] }),
  ],
  ['no body', { type: 'paragraph' }],
  ['null', null],
])('%s is refused', (_case, body) => {
  expect(RichTextSchema.safeParse(body).success).toBe(false)
})

test('what the editor adds is left out, and so is what no person means', () => {
  const body = RichTextSchema.parse(
    doc({
      type: 'paragraph',
      attrs: { textAlign: 'center', onclick: 'x' },
      content: [
        { type: 'text', text: 'a\u202eb', marks: [{ type: 'bold', attrs: {} }] },
        { type: 'text', text: '\u200b' },
        { type: 'hardBreak', marks: [{ type: 'bold' }] },
      ],
    }),
  )
  expect(body.content).toEqual([
    {
      type: 'paragraph',
      attrs: { textAlign: 'center' },
      content: [{ type: 'text', text: 'ab', marks: [{ type: 'bold' }] }, { type: 'hardBreak' }],
    },
  ])
})
