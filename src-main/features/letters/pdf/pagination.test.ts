import { openPdf } from '@main/pdf/document'
import { describe, expect, test } from 'vitest'
import { letter } from '../../../../tests/support/letters/layouts'
import { createBodySetter } from './body-rows'
import { paginate } from './pagination'

const setBody = createBodySetter(openPdf({ title: '', author: '' }, () => {}).faces)
const first = { top: 0, bottom: 14 * 10 }
const next = { top: 0, bottom: 14 * 20 }

function pages(body: string, subject = ''): string[] {
  const rows = setBody(letter({ body, subject, objectionSentence: '' }))
  return paginate(rows, first, next).map((page) => page.map(({ text }) => text).join('|'))
}

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

  test('begin a letter with an empty first page rather than lose a row', () => {
    const rows = setBody(letter({ body: 'a\nb', subject: '', objectionSentence: '' }))
    expect(paginate(rows, { top: 0, bottom: 5 }, next).map((page) => page.length)).toEqual([0, 2])
  })
})
