import { expect, test } from 'vitest'
import { createScanReader, type Pressed } from './read-scan'

const plain = { repeat: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false }

/** The codes that are heard when these keys are pressed, so many milliseconds apart. */
function codes(keys: readonly string[], apart: (n: number) => number, more: Partial<Pressed> = {}): string[] {
  const hear = createScanReader()
  let at = 1000
  return keys.flatMap((key, n) => {
    at += apart(n)
    const heard = hear({ ...plain, ...more, key, at })
    return heard.is === 'scan' ? [heard.code] : []
  })
}

test.each([
  ['by wire', 2],
  ['slowly', 20],
  ['by radio', 33],
])('a code that a scanner types %s is heard', (_, apart) => {
  expect(codes([...'2000000000015', 'Enter'], () => apart)).toEqual(['2000000000015'])
})

test('capital letters with their Shift, a hyphen, and one code after the other', () => {
  expect(codes(['Shift', 'K', '-', ...'10421', 'Enter', ...'4711004', 'Enter'], () => 10)).toEqual([
    'K-10421',
    '4711004',
  ])
})

test('a hyphen that arrives as ß, from a scanner set to another layout than the keyboard', () => {
  expect(codes([...'Zß10421', 'Enter'], () => 10)).toEqual(['Zß10421'])
})

test.each([
  ['100 ms a key', () => 100],
  ['60 ms a key', () => 60],
  ['two keys at a time in a roll', (n: number) => (n % 2 ? 15 : 140)],
  ['five quick keys and one that is looked for', (n: number) => (n % 6 === 5 ? 90 : 30)],
  ['a little too slow throughout', () => 45],
])('a person who types %s is no scanner', (_, apart) => {
  expect(codes([...'2000000000015', 'Enter'], apart)).toEqual([])
})

test('neither what is short, nor a word, nor a key held down, nor what Enter ends only later', () => {
  expect(codes([...'12345', 'Enter'], () => 5)).toEqual([])
  expect(codes([...'Mueller', 'Enter'], () => 5)).toEqual([])
  expect(codes([...'1111111', 'Enter'], () => 5, { repeat: true })).toEqual([])
  expect(codes([...'1234567', 'Enter'], (n) => (n === 7 ? 300 : 5))).toEqual([])
  expect(codes([...'1234,567', 'Enter'], () => 5)).toEqual([])
})
