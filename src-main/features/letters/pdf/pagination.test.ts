import type { FilledBlock } from '@shared/features/letters/filled'
import { describe, expect, test } from 'vitest'
import { letter, type SomeLetter } from '../../../../tests/support/letters/layouts'
import { plainBlocks } from '../../../../tests/support/letters/plain-blocks'
import { rowText, setRows } from '../../../../tests/support/letters/rows'
import { paginate } from './pagination'

const first = { top: 0, bottom: 14 * 10 }
const next = { top: 0, bottom: 14 * 20 }

function pages(body: NonNullable<SomeLetter['body']>, subject = ''): string[] {
  const rows = setRows(letter({ body, subject, objectionSentence: '' }))
  return paginate(rows, first, next).map((page) => page.map(rowText).join('|'))
}

const blank: FilledBlock = { type: 'paragraph', align: 'left', lines: [] }
const cells = (texts: string[]): FilledBlock[][] => texts.map((text) => plainBlocks(text))
const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `Zeile ${from + index}`)

describe('rows', () => {
  test('keep subject, two blank lines, text, blank lines as typed', () => {
    expect(pages('Anrede,\n\na\n\n\nGruß', 'Betreff')).toEqual(['Betreff|||Anrede,||a|||Gruß'])
  })

  test('begin at once without a subject and leave out blank lines around the text', () => {
    expect(pages('\n \nAnrede,\n\n')).toEqual(['Anrede,'])
  })

  test('of an empty letter are one empty page', () => {
    expect(pages('')).toEqual([''])
  })
})

describe('pages', () => {
  test('fill up and go on, two lines at least on the last', () => {
    const all = lines(1, 31).join('\n')
    expect(pages(all).map((page) => page.split('|').length)).toEqual([10, 19, 2])
  })

  test('do not begin with a blank line', () => {
    expect(pages([...lines(1, 10), '', 'Gruß'].join('\n'))).toEqual([lines(1, 10).join('|'), 'Gruß'])
  })

  test('do not end with the first line of a paragraph', () => {
    expect(pages([...lines(1, 8), '', 'a', 'b', 'c', 'd'].join('\n'))).toEqual([
      `${lines(1, 8).join('|')}|`,
      'a|b|c|d',
    ])
  })

  test('do not begin with the last line of a paragraph', () => {
    expect(pages([...lines(1, 6), '', 'a', 'b', 'c', 'd'].join('\n'))).toEqual([
      `${lines(1, 6).join('|')}||a|b`,
      'c|d',
    ])
  })

  test('end where the writer said so, and not with an empty one', () => {
    const at: FilledBlock[] = [{ type: 'pageBreak' }]
    const body = [...plainBlocks('a'), blank, ...at, blank, ...plainBlocks('b'), ...at]
    expect(pages(body)).toEqual(['a||', 'b|'])
  })

  test('do not end with a heading and the blank line below it', () => {
    const heading: FilledBlock = {
      type: 'paragraph',
      align: 'left',
      heading: true,
      lines: [[{ text: 'Titel' }]],
    }
    const body = [...plainBlocks(lines(1, 8).join('\n')), heading, blank, ...plainBlocks('a\nb')]
    expect(pages(body)).toEqual([lines(1, 8).join('|'), 'Titel||a|b'])
  })

  test('begin with the head of the table that goes on', () => {
    const rows = [['Wein', 'Preis'], ...lines(1, 30).map((name) => [name, '9 €'])]
    const page = pages([{ type: 'table', header: true, borders: false, rows: rows.map(cells) }])
    expect(page.length).toBeGreaterThan(1)
    expect(page.every((text) => text.startsWith('Wein Preis|'))).toBe(true)
    expect(page.flatMap((text) => text.split('|')).filter((text) => text.startsWith('Zeile'))).toHaveLength(
      30,
    )
  })

  test('begin a letter with an empty first page rather than lose a row', () => {
    const rows = setRows(letter({ body: 'a\nb', subject: '', objectionSentence: '' }))
    expect(paginate(rows, { top: 0, bottom: 5 }, next).map((page) => page.length)).toEqual([0, 2])
  })
})
