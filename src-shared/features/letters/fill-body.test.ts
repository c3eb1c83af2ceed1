import { describe, expect, test } from 'vitest'
import { plainText } from '../../../tests/support/letters/plain-text'
import { bodyOfText } from './body-of-text'
import { type FieldKey, letterFields } from './fields'
import { type Filling, fillBody } from './fill-body'
import { fillText } from './fill-line'
import { RichTextSchema } from './rich-text'
import type { BlockNode, InlineNode, RichText } from './rich-text-nodes'

const empty = Object.fromEntries(letterFields.map(({ key }) => [key, ''])) as Record<FieldKey, string>
const values = { ...empty, letterSalutation: 'Sehr geehrte Frau Klos,', lastName: 'Klos', points: '1.234' }
const filling = (change: Partial<Filling> = {}): Filling => ({
  fields: values,
  holds: () => true,
  ...change,
})
const filled = (text: string, fields = values) => plainText(fillBody(bodyOfText(text), filling({ fields })))

const text = (words: string, ...types: ('bold' | 'italic' | 'underline')[]): InlineNode => ({
  type: 'text',
  text: words,
  ...(types.length > 0 && { marks: types.map((type) => ({ type })) }),
})
const field = (key: FieldKey, ...types: 'bold'[]): InlineNode => ({
  type: 'field',
  attrs: { key },
  ...(types.length > 0 && { marks: types.map((type) => ({ type })) }),
})
const paragraph = (...content: InlineNode[]): BlockNode => ({
  type: 'paragraph',
  attrs: { textAlign: null },
  content,
})
const doc = (...content: BlockNode[]): RichText => ({ type: 'doc', content })
const blocksOf = (...content: BlockNode[]) => fillBody(doc(...content), filling())

describe('a text', () => {
  test('gets the values of its fields', () => {
    expect(filled('{{Briefanrede}}\n\nIhr Stand: {{ punktestand }} Punkte, Frau {{Nachname}}!')).toBe(
      'Sehr geehrte Frau Klos,\n\nIhr Stand: 1.234 Punkte, Frau Klos!',
    )
  })

  test.each([
    ['a space closes', 'Frau {{Titel}} {{Nachname}}', 'Frau Klos'],
    ['at the start of a line', '{{Vorname}} {{Nachname}}', 'Klos'],
    ['at the end of a line', 'Klos {{Vorname}}', 'Klos'],
    ['before a mark', 'Liebe {{Vorname}}, herzlich', 'Liebe, herzlich'],
    ['several in a row', 'Ihr {{Titel}} {{Vorname}} {{Firma}} Konto', 'Ihr Konto'],
    ['in brackets', 'Klos ({{Titel}} Konto)', 'Klos (Konto)'],
    ['without spaces around', 'K{{Titel}}los', 'Klos'],
    ['spaces typed elsewhere stay', '  Frau  {{Nachname}}  {{Titel}} so   weit ', '  Frau  Klos  so   weit '],
    ['a line of empty fields goes', 'a\n {{Titel}} {{Firma}} \nb', 'a\nb'],
    ['with one of its blank lines', 'a\n\n{{Firma}}\n\nb', 'a\n\nb'],
    ['the first line', '{{Firma}}\n\nb', 'b'],
    ['the last line', 'a\n\n{{Firma}}', 'a'],
    ['two lines', 'a\n\n{{Firma}}\n{{Titel}}\n\nb', 'a\n\nb'],
    ['blank lines typed stay', 'a\n\n\n\nb {{Nachname}}', 'a\n\n\n\nb Klos'],
    ['Windows line ends', 'a\r\n{{Firma}}\r\nb', 'a\nb'],
  ])('%s', (_case, given, result) => {
    expect(filled(given)).toBe(result)
  })

  test('an unknown field stays as it is', () => {
    expect(filled('{{Vornahme}} {{Titel}} x')).toBe('{{Vornahme}} x')
    expect(fillText('{{Vornahme}} {{Titel}} x', values)).toBe('{{Vornahme}} x')
  })

  test('a value that looks like a field, a pattern or markup is only text', () => {
    const tricky = { ...empty, lastName: '{{Ort}} $& $1 <b>\0', city: 'Heidelberg' }
    expect(filled('{{Nachname}} {{Ort}}', tricky)).toBe('{{Ort}} $& $1 <b> Heidelberg')
    expect(fillText('{{Nachname}} {{Ort}}', tricky)).toBe('{{Ort}} $& $1 <b> Heidelberg')
  })
})

describe('styles', () => {
  test('stay with their letters while empty fields close up', () => {
    const line = paragraph(
      text('Liebe '),
      field('title', 'bold'),
      text(' '),
      field('lastName', 'bold'),
      text('!'),
    )
    expect(blocksOf(line)).toEqual([
      {
        type: 'paragraph',
        align: 'left',
        lines: [[{ text: 'Liebe ' }, { text: 'Klos', bold: true }, { text: '!' }]],
      },
    ])
  })

  test('neighbours of one style are one run', () => {
    const line = paragraph(text('a', 'bold', 'italic'), text('b', 'italic', 'bold'), text('c', 'underline'))
    expect(blocksOf(line)).toMatchObject([
      {
        lines: [
          [
            { text: 'ab', bold: true, italic: true },
            { text: 'c', underline: true },
          ],
        ],
      },
    ])
  })
})

describe('a condition', () => {
  const condition = (then: BlockNode[], otherwise?: BlockNode[]): BlockNode => ({
    type: 'condition',
    attrs: { field: 'points', comparison: 'atLeast', value: 500 },
    content: [
      { type: 'then', content: then },
      ...(otherwise ? [{ type: 'else' as const, content: otherwise }] : []),
    ],
  })
  const around = (block: BlockNode) =>
    doc(paragraph(text('a')), paragraph(), block, paragraph(), paragraph(text('b')))
  const words = (body: RichText, holds: boolean) => plainText(fillBody(body, filling({ holds: () => holds })))

  test('leaves what holds, or what stands under „sonst“', () => {
    const body = around(condition([paragraph(text('viele'))], [paragraph(text('wenige'))]))
    expect(words(body, true)).toBe('a\n\nviele\n\nb')
    expect(words(body, false)).toBe('a\n\nwenige\n\nb')
  })

  test('of which nothing is left closes up', () => {
    expect(words(around(condition([paragraph(text('viele'))])), false)).toBe('a\n\nb')
    expect(words(around(condition([paragraph(field('company'))])), true)).toBe('a\n\nb')
    expect(words(around(condition([paragraph(text('x'))], [paragraph()])), false)).toBe('a\n\nb')
  })
})

describe('other blocks', () => {
  test('items and rows of empty fields go, and a list or table of them alone', () => {
    const item = (...inlines: InlineNode[]) => ({
      type: 'listItem' as const,
      content: [paragraph(...inlines)],
    })
    expect(
      blocksOf({ type: 'bulletList', content: [item(field('title')), item(field('lastName'))] }),
    ).toMatchObject([{ type: 'list', ordered: false, items: [[{ lines: [[{ text: 'Klos' }]] }]] }])
    expect(blocksOf({ type: 'orderedList', content: [item(field('title'))] })).toEqual([])
    const cell = (...inlines: InlineNode[]) => ({
      type: 'tableCell' as const,
      content: [paragraph(...inlines)],
    })
    const table = blocksOf({
      type: 'table',
      attrs: { borders: false },
      content: [
        { type: 'tableRow', content: [{ ...cell(text('Stand')), type: 'tableHeader' }] },
        { type: 'tableRow', content: [cell(field('title'))] },
        { type: 'tableRow', content: [cell(field('points'))] },
        { type: 'tableRow', content: [cell()] },
      ],
    })
    expect(table).toMatchObject([{ type: 'table', header: true, borders: false }])
    expect(plainText(table)).toBe('Stand\n1.234\n')
  })

  test('a code of nothing goes, pictures and page breaks stay', () => {
    const qr = (words: string): BlockNode => ({
      type: 'qr',
      attrs: { text: words, sizeMm: 25, align: 'left' },
    })
    const image = 'a'.repeat(64)
    expect(
      blocksOf(
        qr('{{Firma}}'),
        qr('{{Nachname}}'),
        { type: 'pageBreak' },
        {
          type: 'image',
          attrs: { image, widthMm: 60, align: 'center' },
        },
      ),
    ).toEqual([
      { type: 'qr', text: 'Klos', sizeMm: 25, align: 'left' },
      { type: 'pageBreak' },
      { type: 'image', image, widthMm: 60, align: 'center' },
    ])
  })
})

test('a plain text of before keeps all that stood in it', () => {
  const before = '{{Briefanrede}}\n\n  eingerückt {{Vornahme}} {{Ort}\nzweite Zeile\n\n\nEnde '
  const body = RichTextSchema.parse(before)
  const braces = new Map(letterFields.map(({ key, label }) => [key, `{{${label}}}`]))
  const fields = Object.fromEntries(braces) as Record<FieldKey, string>
  expect(plainText(fillBody(body, filling({ fields })))).toBe(before)
})
