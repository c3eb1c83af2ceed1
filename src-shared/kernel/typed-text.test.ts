import { expect, test } from 'vitest'
import { cleanText, typedLine, typedText } from './typed-text'

test.each([
  ['Anna\u202egnp.exe', 'Annagnp.exe'],
  ['\u2067Anna\u2069', 'Anna'],
  ['An\u0000na\u001b[31m', 'Anna[31m'],
  ['An\u200bna\ufeff', 'Anna'],
  ['Zeile 1\r\nZeile 2\tEnde', 'Zeile 1\nZeile 2\tEnde'],
  ['halb\ud800', 'halb'],
])('%j is cleaned to %j', (typed, kept) => {
  expect(cleanText(typed)).toBe(kept)
})

test.each(['سلمان', 'שלום\u200f!', '👨‍👩‍👧 Familie', 'می‌خواهم', 'Łukasz', '  rand  '])(
  '%j stays as it is',
  (text) => expect(cleanText(text)).toBe(text),
)

test.each(['\u200b', '\u200d\u200d', '\u3164', '\u2800', '\u202e \u2069', '\u0301'])(
  '%j shows nothing, and is nothing',
  (text) => {
    expect(typedText().parse(text)).toBe('')
    expect(typedText().min(1).safeParse(text).success).toBe(false)
  },
)

test('a line has no breaks', () => {
  expect(typedLine().parse(' Hauptstraße 1\r\n Hinterhaus\t2 ')).toBe('Hauptstraße 1 Hinterhaus 2')
})
